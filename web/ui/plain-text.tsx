/** A text as it was typed. */
export const PlainText = ({ text }: { readonly text: string }) => <div className="message-body">{text}</div>;
