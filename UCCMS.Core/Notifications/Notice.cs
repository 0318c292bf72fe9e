using UCCMS.Core.Organisation;

namespace UCCMS.Core.Notifications;

/// <summary>Who is told: every holder of a role at an office, every post there, or one person.</summary>
/// <param name="Office">The office concerned.</param>
/// <param name="Role">None: every post at the office.</param>
/// <param name="PersonId">Only this person, who stands at the office.</param>
public sealed record NoticeTo(OfficeId Office, Role? Role = null, string? PersonId = null);

/// <summary>What is told.</summary>
/// <param name="Kind">Of notification.</param>
/// <param name="To">Whom.</param>
/// <param name="About">Key of the document as in the audit trail; the page behind it is opened from the list.</param>
/// <param name="Crossing">What must not be told twice about this document: the date of the threshold, the version returned.</param>
/// <param name="Title">One line.</param>
/// <param name="Text">What tells it from others, in a sentence or two.</param>
public sealed record Notice(NotificationKind Kind, NoticeTo To, string About, string Crossing, string Title, string Text = "");
