const kilobyte = 'Alla conferma del piano compare un errore. '.repeat(24).slice(0, 1_024);

/** What a requester of the demo sends to open a ticket: a description of 1 KB, no file. */
export const opening = {
  type: 'anomaly',
  subtype: 'software',
  area: 'career',
  subarea: 'study_plan',
  subject: 'Il piano di studi non si salva',
  description: kilobyte,
  severity: 'high',
  urgency: 'urgent',
};
