using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>A document that proves an adjustment.</summary>
/// <param name="DocumentKey">Under which its file is found.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">IST date.</param>
/// <param name="Amount">Payable; a credit note negative.</param>
public sealed record EvidenceDocument(string DocumentKey, string Number, DateOnly Date, Money Amount);
