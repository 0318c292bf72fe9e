using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Whether what transfer entries move is still where they take it from.</summary>
public sealed class TransferFigures(ILedgerStore ledger)
{
    /// <summary>One set of books for all of them.</summary>
    /// <exception cref="RuleViolation">te.moved-on: names the first entry that is out of date.</exception>
    public async Task<LedgerBook> RequireDueAsync(IReadOnlyCollection<TransferEntry> entries, CancellationToken ct)
    {
        var moving = entries.Where(e => e.NeedsAcknowledgement).ToList();
        var book = await ledger.OpenAsync(LedgerExtent.Of([.. moving.SelectMany(e => e.Lines).Select(l => l.DocumentId).Distinct()]), ct);
        foreach (var entry in moving)
        {
            foreach (var line in AdjustmentLines.ByDocument(entry.Lines))
            {
                var has = DocumentPosition.Of(book, line.Document).AccountedAt(entry.FromOfficeId);
                RuleViolation.Unless(
                    has.Overlap(line.Amounts).Equals(line.Amounts),
                    "te.moved-on",
                    $"Transfer entry {entry.Number}: {line.Amounts} of {book.Document(line.Document).Document} is not accounted at {entry.FromOfficeName} any more. Withdraw the entry and propose it again.");
            }
        }

        return book;
    }
}
