/** What a run of requests costs. */
export interface Bill {
  readonly roundTrips: number;
  readonly readUnits: number;
  /** Of the table and of all indexes. */
  readonly writeUnits: number;
  /** The indexes' share of the write units. */
  readonly indexUnits: number;
}

export const noBill: Bill = { roundTrips: 0, readUnits: 0, writeUnits: 0, indexUnits: 0 };

/** Two bills as one. */
export const addBills = (left: Bill, right: Bill): Bill => ({
  roundTrips: left.roundTrips + right.roundTrips,
  readUnits: left.readUnits + right.readUnits,
  writeUnits: left.writeUnits + right.writeUnits,
  indexUnits: left.indexUnits + right.indexUnits,
});
