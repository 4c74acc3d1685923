/**
 * Answers CloudFormation at the presigned address that came with its request. Throws when the answer was not taken, so
 * that Lambda invokes the function again.
 */
export const replyToCloudFormation = async (url: string, answer: object): Promise<void> => {
  const response = await fetch(url, { method: 'PUT', headers: { 'content-type': '' }, body: JSON.stringify(answer) });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}.`);
};
