import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { ISource, SourceConfig } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';

export interface PagesCarrierProps {
  readonly tenant: Tenant;
  readonly to: CfnBucket;
}

/**
 * The role and log of the library's function that copies the pages into their bucket. It may read what it was told to
 * bring and write pages, and nothing else: the library's own grants would let it delete, and use AWS's policy.
 */
export class PagesCarrier extends Construct {
  readonly role: Role;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, { tenant, to }: PagesCarrierProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log = new LogGroup(this, 'Log', {
      logGroupName: `/sportello/${tenant.id}/release`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.log.grantWrite(this.role);
    this.allow('s3:ListBucket', to.attrArn);
    this.allow('s3:PutObject', `${to.attrArn}/*`);
    Validations.of(this.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${to.stack.getLogicalId(to)}.Arn>/*]`,
      reason:
        'Which files the pages are made of changes with every build. The bucket holds nothing else, and the action is spelt out.',
    });
  }

  /** Lets the function read this source, and says where it lies; several deployments may bring the same. */
  bring(source: ISource): ISource {
    const found: SourceConfig = source.bind(this, { handlerRole: this.role.withoutPolicyUpdates() });
    this.allow('s3:GetObject', found.bucket.arnForObjects(found.zipObjectKey));
    return { bind: () => found };
  }

  private allow(action: string, resource: string): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
  }
}
