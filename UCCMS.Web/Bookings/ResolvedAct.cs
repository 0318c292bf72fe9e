namespace UCCMS.Web.Bookings;

/// <summary>An act that ended findings: its name for the undoing, and what to say about it.</summary>
public sealed record ResolvedAct(Guid Batch, string Sentence);
