import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { bundling } from './bundling.ts';
import type { House } from './house.ts';
import { serviceAlarm } from './service-alarm.ts';
import type { Symptom } from './symptom.ts';
import { symptom } from './symptom.ts';

/** One function of `functions/entries`, and what people suffer when it fails. */
export interface ServiceFunctionProps {
  readonly house: House;
  /** Name of the entry; the function, its log and its alarm are called after it. */
  readonly entry: string;
  /** Becomes the alarm's text. */
  readonly whenItFails: string;
  /** Ten seconds unless told otherwise, so that an HTTP answer never comes later than the gateway waits. */
  readonly timeout?: Duration;
  readonly environment?: Record<string, string>;
  /** Receives events that failed, for functions that nobody waits for. */
  readonly deadLetterQueue?: IQueue;
  /** What raises the alarm; failed and refused calls unless told otherwise. */
  readonly symptom?: (calls: NodejsFunction) => Symptom;
}

const root = join(import.meta.dirname, '../..');

/** A Lambda function with a role, a log and exactly one alarm of its own. */
export class ServiceFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { house, entry, whenItFails, timeout = Duration.seconds(10) } = props;
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/sportello/${house.tenant.id}/${entry}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one that CDK makes carries AWS's managed policy, which may write to every log.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.lambda = new NodejsFunction(this, 'Function', {
      functionName: `${house.tenant.id}-${entry}`,
      entry: join(root, 'functions/entries', `${entry}.ts`),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      bundling,
      awsSdkConnectionReuse: false,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout,
      role,
      logGroup,
      environment: props.environment ?? {},
      ...(props.deadLetterQueue ? { deadLetterQueue: props.deadLetterQueue } : {}),
    });
    serviceAlarm(this, {
      house,
      name: entry,
      whenItFails,
      symptom: (props.symptom ?? callsFail)(this.lambda),
    });
  }

  /** Allows the function exactly these actions on exactly these resources. */
  allow(actions: string[], resources: string[], conditions: Record<string, unknown> = {}): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions, resources, conditions }));
  }
}

const callsFail = (calls: NodejsFunction): Symptom => {
  const period = Duration.minutes(5);
  return symptom(
    'FILL(errors, 0) + FILL(throttles, 0)',
    { errors: calls.metricErrors({ period }), throttles: calls.metricThrottles({ period }) },
    period,
  );
};
