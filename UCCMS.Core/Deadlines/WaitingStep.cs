using UCCMS.Core.Organisation;

namespace UCCMS.Core.Deadlines;

/// <summary>Something that waits for one post at one office.</summary>
/// <param name="Kind">Of step.</param>
/// <param name="Key">Of the document, as in the audit trail; at most 100 characters.</param>
/// <param name="Title">The document in words.</param>
/// <param name="Holder">The office it waits at.</param>
/// <param name="Role">Whose queue it is in there.</param>
/// <param name="SinceUtc">When its time began.</param>
public sealed record WaitingStep(DeadlineKind Kind, string Key, string Title, OfficeId Holder, Role Role, DateTime SinceUtc);
