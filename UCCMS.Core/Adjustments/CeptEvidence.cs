using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What a piece of evidence is.</summary>
public enum CeptEvidenceKind
{
    AptInvoice,

    /// <summary>Invoice or note issued by hand.</summary>
    ManualDocument,

    Voucher,

    ExpectedBalance,
}

/// <summary>One piece of the evidence pack of a ticket.</summary>
/// <param name="Position">From 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Number and what it is of.</param>
/// <param name="DocumentKey">Under which its file is found; none for a balance.</param>
/// <param name="Date">IST date.</param>
/// <param name="Amount">What it comes to.</param>
public sealed record CeptEvidence(int Position, CeptEvidenceKind Kind, string Title, string? DocumentKey, DateOnly Date, Money Amount);
