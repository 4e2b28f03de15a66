/** What a person at the keyboard could not do, told in plain words: an unknown command, a disabled button, no answer. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}

/** Discord's nested form of body faults: `{ data: { content: { _errors: [...] } } }`. */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** A REST answer other than success, with Discord's own code and words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body as Discord writes it. */
  toJSON(): { code: number; message: string; errors?: ErrorTree } {
    return { code: this.code, message: this.message, ...(this.errors && { errors: this.errors }) };
  }
}

/** Discord's answers that a bot meets in practice. */
export const apiErrors = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10063, 'Unknown application command'),
  tooManyCommands: () => new ApiError(400, 30032, 'Maximum number of application commands reached'),
  tooManyFollowUps: () =>
    new ApiError(400, 40094, 'This interaction has reached the maximum number of follow-up messages'),
  alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  notTheAuthor: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  invalidToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  invalidJson: () => new ApiError(400, 50109, 'The request body contains invalid JSON.'),
} as const;
