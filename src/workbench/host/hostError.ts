// Excel's own errors, in the shape in which a batch reports them: a stable code, words, and where.

export type ErrorCode =
  | "AccessDenied"
  | "ApiNotAvailable"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RangeExceedsLimit";

const statuses: Partial<Record<ErrorCode, number>> = { ItemNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409, GeneralException: 500 };

/** Stops a batch. Thrown by the objects, caught by the batch, which adds the action it happened in. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

export const notFound = (location = "") => new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.", location = "") => new HostError("InvalidArgument", message, location);
export const notAvailable = (object: string, member: string) => new HostError("ApiNotAvailable", `${object}.${member} is not in the workbench yet`, `${object}.${member}`);
