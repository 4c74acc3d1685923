import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { DeskAppProps } from './desk-app.ts';
import { deskApp } from './desk-app.ts';

/** Writes the tenants' stacks and bundles; a rule of cdk-nag that is broken is told and fails the process. */
export const synthesize = (props: DeskAppProps): CloudAssembly => deskApp(props).synth();
