/**
 * What is agreed for tickets of a type, of a priority, of a type with a priority, or for all, in minutes of the service
 * hours (R7.1).
 */
export interface ServiceLevel {
  readonly type?: string;
  readonly priority?: string;
  readonly firstResponseWorkingMinutes: number;
  readonly resolutionWorkingMinutes: number;
}
