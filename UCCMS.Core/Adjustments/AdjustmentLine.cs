using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>One amount of an adjustment: a component of a document. Computed from the books, never typed.</summary>
/// <param name="Position">From 1.</param>
/// <param name="DocumentId">As the ledger knows it.</param>
/// <param name="DocumentNumber">Its number.</param>
/// <param name="DocumentDate">IST date.</param>
/// <param name="Gstin">The document's, under which its tax stays.</param>
/// <param name="ComponentCode">NET/SP, CGST, ROUNDOFF.</param>
/// <param name="Amount">Signed as the voucher has it.</param>
public sealed record AdjustmentLine(
    int Position, LedgerDocumentId DocumentId, string DocumentNumber, DateOnly DocumentDate, string Gstin, string ComponentCode, Money Amount)
{
    public Component Component => Component.FromCode(ComponentCode);
}

/// <summary>Lines of an adjustment and what they come to.</summary>
public static class AdjustmentLines
{
    /// <summary>By date and number of the documents.</summary>
    public static IReadOnlyList<AdjustmentLine> Of(ILedgerBalances balances, IEnumerable<TransferLine> amounts) =>
    [
        .. amounts.Select(l => (balances.Document(l.Document).Document, l.Amounts))
            .OrderBy(l => l.Document.Date).ThenBy(l => l.Document.Number, StringComparer.Ordinal)
            .SelectMany(l => l.Amounts.Select(a => (l.Document, a.Component, a.Amount)))
            .Select((l, at) => new AdjustmentLine(at + 1, l.Document.Id, l.Document.Number, l.Document.Date, l.Document.Gstin, l.Component.Code, l.Amount)),
    ];

    /// <summary>Those of a document that is not one of the ledger's, as a difference over several.</summary>
    public static IReadOnlyList<AdjustmentLine> Of(ComponentAmounts amounts, LedgerDocumentId about, string number, DateOnly date, string gstin) =>
        [.. amounts.Select((a, at) => new AdjustmentLine(at + 1, about, number, date, gstin, a.Component.Code, a.Amount))];

    public static IReadOnlyList<TransferLine> ByDocument(IEnumerable<AdjustmentLine> lines) =>
        [.. lines.GroupBy(l => l.DocumentId).Select(g => new TransferLine(g.Key, AmountsOf(g)))];

    public static ComponentAmounts AmountsOf(IEnumerable<AdjustmentLine> lines) =>
        ComponentAmounts.Of(lines.Select(l => new ComponentAmount(l.Component, l.Amount)));

    /// <summary>The same amount of the same component of the same document, in whatever order.</summary>
    public static bool AreSame(IEnumerable<AdjustmentLine> one, IEnumerable<AdjustmentLine> other) => Keyed(one).SetEquals(Keyed(other));

    private static HashSet<(LedgerDocumentId Document, string Component, Money Amount)> Keyed(IEnumerable<AdjustmentLine> lines) =>
        [.. lines.Select(l => (l.DocumentId, l.ComponentCode, l.Amount))];
}
