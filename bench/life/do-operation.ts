import type { BenchTicket, Call, Operation } from './operation.ts';

/** Does one thing to one ticket and answers the ticket as it then is. Throws whatever was refused. */
export const doOperation = async (call: Call, operation: Operation, ticket: BenchTicket): Promise<BenchTicket> => {
  const asked = operation.asks(ticket);
  const answers = await Promise.all(asked.map(call));
  for (const { status, text } of answers)
    if (status >= 300) throw new Error(`${operation.name} was answered ${status}: ${text}`);
  if (!operation.writes) return ticket;
  const number = ticket.number || (JSON.parse(answers[0]?.text ?? '') as { number: string }).number;
  return { ...ticket, number, version: ticket.version + 1 };
};
