import { Stack } from 'aws-cdk-lib';
import { ConfigurationSet, EmailIdentity, Identity, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';
import type { ServiceFunction } from './service-function.ts';

/** The address that the tenant's mails come from, with a configuration set that counts them apart. */
export class MailSender extends Construct {
  private readonly identity: EmailIdentity;
  private readonly configurationSet: ConfigurationSet;
  private readonly from: string;

  constructor(scope: Construct, id: string, tenant: Tenant) {
    super(scope, id);
    this.from = tenant.mail.from;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: `sportello-${tenant.id}`,
      // Whoever bounced or complained is not written to again (R5.8).
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: identityOf(tenant),
      configurationSet: this.configurationSet,
    });
  }

  /** Lets the function send raw mails from this address only, under the configuration set. */
  letSend(sender: ServiceFunction): void {
    const set = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
    });
    sender.lambda.addEnvironment('CONFIGURATION_SET', this.configurationSet.configurationSetName);
    sender.allow(['ses:SendRawEmail'], [this.identity.emailIdentityArn, set], {
      StringEquals: { 'ses:FromAddress': this.from },
    });
  }
}

/** The whole domain where it is the tenant's own, as only then mails are signed for it; otherwise the address. */
const identityOf = ({ mail, domain }: Tenant): Identity => {
  const host = mail.from.slice(mail.from.indexOf('@') + 1);
  return domain !== undefined && (host === domain || host.endsWith(`.${domain}`))
    ? Identity.domain(host)
    : Identity.email(mail.from);
};
