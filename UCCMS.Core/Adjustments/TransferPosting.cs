using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Puts posted transfer entries into the books on the dates of their vouchers.</summary>
public sealed class TransferPosting(
    ITransferEntriesStore entries, IAdjustmentsStore adjustments, ILedgerStore ledger, TransferFigures figures, AptDifferencePosting differences, CeptComposer cept)
{
    /// <summary>Entries whose voucher was recorded in this act.</summary>
    /// <exception cref="RuleViolation">te.moved-on, apt-settlement.figures-changed, ledger.acknowledged; others of the ledger</exception>
    public async Task PostAsync(IReadOnlyList<TransferEntry> posted, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        await SendAsync([.. posted.Where(e => e.NeedsAcknowledgement)], actor, utcNow, ct);
        foreach (var entry in posted.Where(e => !e.NeedsAcknowledgement))
        {
            await (entry.Purpose == TransferPurpose.AptDifference ? SetAgainstAsync(entry, utcNow, ct) : UndoAsync(entry, actor, utcNow, ct));
        }
    }

    private static JournalHead HeadOf(LedgerAct act, TransferEntry entry) => new(act, entry.AuditKey, entry.VoucherDate!.Value) { Voucher = entry.VoucherNumber };

    // SOP 4.D: on its way, and the location's misc. transaction waits for it
    private async Task SendAsync(List<TransferEntry> sent, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        if (sent.Count == 0)
        {
            return;
        }

        var book = await figures.RequireDueAsync(sent, ct);
        await ledger.PostAsync(
            book,
            [.. sent.Select(e => TransferEntryJournals.Post(book, e.FromOfficeId, e.ToOfficeId, new(e.Id.Value), AdjustmentLines.ByDocument(e.Lines), HeadOf(LedgerAct.TransferEntryPosted, e)))],
            ct);
        sent.ForEach(e => adjustments.Add(MiscTransaction.OfTransfer(e, actor, utcNow)));
    }

    // SOP 4.B
    private async Task SetAgainstAsync(TransferEntry entry, DateTime utcNow, CancellationToken ct)
    {
        var settlement = await adjustments.GetSettlementAsync(entry.AptSettlementId!.Value, ct);
        var opened = await differences.OpenAsync(settlement, ct);
        opened.RequireSameAs(settlement);
        await differences.PostAsync(settlement, opened, entry.Id.Value, HeadOf(LedgerAct.SetAgainstApt, entry), ct);
        await cept.AfterDifferenceAsync(settlement, opened.Contract.IsAdvance, new(entry.AuditKey, entry.VoucherNumber!, entry.VoucherDate!.Value, entry.Total), utcNow, ct);
    }

    private async Task UndoAsync(TransferEntry reversing, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var first = (await entries.EntriesAsync([reversing.ReversesId!.Value], ct))[0];
        var journal = await ledger.RequireAsync(first.Purpose == TransferPurpose.AptDifference ? LedgerAct.SetAgainstApt : LedgerAct.TransferEntryPosted, first.AuditKey, ct);
        var documents = journal.Postings.Where(p => p.Key.HasDocument).Select(p => p.Key.Document).Distinct().ToList();
        var book = await ledger.OpenAsync(new([], documents, [new(first.Id.Value)]), ct);
        await ledger.PostAsync(book, [ReversalJournals.Reverse(book, journal, reversing.VoucherDate!.Value, reversing.VoucherNumber)], ct);
        first.UndoBy(actor, utcNow);
        (await adjustments.FindOfTransferAsync(first.Id, ct))?.Withdraw();
        if (first.AptSettlementId is { } settlement)
        {
            (await adjustments.GetSettlementAsync(settlement, ct)).Reopen();
        }
    }
}
