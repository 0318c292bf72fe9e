using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// What a misc. transaction of SOP 4.C takes: everything that lies for the documents at the nodal office. Money of them at
/// another office comes by intimation first (letter of 24-12-2025, paragraph 2.4 I(ii)).
/// </summary>
public sealed class BnplVoucher(ISettlementStore settlement, ILedgerStore ledger)
{
    /// <param name="mayBePart">A reason was given why the documents are not posted whole.</param>
    /// <exception cref="RuleViolation">misc.intimation-awaited, misc.not-whole, misc.nothing</exception>
    public async Task<OpenedBnpl> OpenAsync(OfficeId nodal, IReadOnlyCollection<LedgerDocumentId> documents, bool mayBePart, DateTime utcNow, CancellationToken ct)
    {
        var book = await ledger.OpenAsync(LedgerExtent.Of(documents), ct);
        var positions = documents.Select(d => DocumentPosition.Of(book, d)).Where(p => !p.LyingAt(nodal).IsNone).ToList();
        var taken = positions.Select(p => p.Document.Id).ToList();
        await RequireIntimatedAsync(nodal, taken.Count == 0 ? documents : taken, utcNow, ct);
        foreach (var position in positions)
        {
            RequireNothingElsewhere(position, nodal);
            RuleViolation.Unless(
                mayBePart || position.Owed.IsZero,
                "misc.not-whole",
                $"{position.Owed} is still owed on {position.Document}; the whole document is posted (SOP 4.C). Say why only a part is to be posted, or wait.",
                nameof(PrepareMiscTransaction.Input.PartReason));
        }

        return new(book, taken, AdjustmentLines.Of(book, positions.Select(p => new TransferLine(p.Document.Id, p.LyingAt(nodal)))));
    }

    private async Task RequireIntimatedAsync(OfficeId nodal, IReadOnlyCollection<LedgerDocumentId> documents, DateTime utcNow, CancellationToken ct)
    {
        if ((await settlement.AwaitedAsync(nodal, documents, ct)).OrderBy(i => i.PreparedAtUtc).FirstOrDefault() is { } awaited)
        {
            throw new RuleViolation(
                "misc.intimation-awaited",
                $"Money of these documents was received at office {awaited.OwningOfficeId}; its intimation of {awaited.Amount} has been {(awaited.Status == IntimationStatus.Sent ? "waiting to be accepted here" : "waiting to be sent")} for {(utcNow - awaited.PreparedAtUtc).Days} days.");
        }
    }

    private static void RequireNothingElsewhere(DocumentPosition position, OfficeId nodal)
    {
        var elsewhere = position.Lying.FirstOrDefault(l => l.Office != nodal);
        RuleViolation.Unless(elsewhere is null, "misc.intimation-awaited", $"{elsewhere?.Amounts.Total} of {position.Document} lies at office {elsewhere?.Office}; it comes by intimation first.");
    }
}

/// <summary>What lies for documents, with the books it was read from.</summary>
public sealed record OpenedBnpl(LedgerBook Book, IReadOnlyList<LedgerDocumentId> Documents, IReadOnlyList<AdjustmentLine> Lines);
