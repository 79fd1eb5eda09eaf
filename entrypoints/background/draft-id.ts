/** A new draft's id: no other has it, and nothing of the guide is in it. */
export const drawDraftId = (): string => crypto.randomUUID().slice(0, 8);
