using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Puts a posted misc. transaction into the books, and takes it out again when it is reversed.</summary>
public sealed class MiscPosting(IAdjustmentsStore adjustments, ITransferEntriesStore entries, ILedgerStore ledger, AptDifferencePosting differences, BnplVoucher bnpl, CeptComposer cept)
{
    /// <exception cref="RuleViolation">misc.figures-changed, apt-settlement.figures-changed, misc.intimation-awaited, ledger.not-on-its-way, ledger.called-back</exception>
    public Task PostAsync(MiscTransaction misc, Actor actor, DateTime utcNow, CancellationToken ct) => misc.Reason switch
    {
        MiscTransactionReason.AptDifference => PostDifferenceAsync(misc, utcNow, ct),
        MiscTransactionReason.BnplSettlement => PostBnplAsync(misc, utcNow, ct),
        MiscTransactionReason.TransferReceived => TakeUpAsync(misc, actor, utcNow, ct),
        MiscTransactionReason.CalledBack => TakeBackAsync(misc, ct),
        _ => throw new InvalidOperationException($"Unknown reason {misc.Reason}."),
    };

    /// <exception cref="RuleViolation">ledger.moved-on, ledger.acknowledged, ledger.not-enough-money</exception>
    public async Task ReverseAsync(MiscTransaction misc, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var journal = await ledger.RequireAsync(ActOf(misc.Reason), misc.AuditKey, ct);
        var carriers = misc.TransferEntryId is { } entry ? new[] { new CarrierId(entry.Value) } : [];
        var documents = journal.Postings.Where(p => p.Key.HasDocument).Select(p => p.Key.Document).Distinct().ToList();
        var book = await ledger.OpenAsync(new([], documents, carriers), ct);
        await ledger.PostAsync(book, [ReversalJournals.Reverse(book, journal, misc.ReversalDate!.Value, misc.ReversalVoucherNumber)], ct);
        if (misc.AptSettlementId is { } settlement)
        {
            (await adjustments.GetSettlementAsync(settlement, ct)).Reopen();
        }

        if (misc.TransferEntryId is { } taken)
        {
            var back = (await entries.EntriesAsync([taken], ct))[0];
            back.TakeBackAcknowledgement(actor, utcNow);
            adjustments.Add(MiscTransaction.OfTransfer(back, actor, utcNow)); // it waits at the location again
        }
    }

    /// <summary>As what it stands in the books.</summary>
    public static LedgerAct ActOf(MiscTransactionReason reason) => reason switch
    {
        MiscTransactionReason.AptDifference => LedgerAct.SetAgainstApt,
        MiscTransactionReason.TransferReceived => LedgerAct.TransferEntryAcknowledged,
        MiscTransactionReason.CalledBack => LedgerAct.MiscTransactionTakenBack,
        _ => LedgerAct.MiscTransaction,
    };

    /// <summary>Minus what an office has accounted of a document whose money was called back.</summary>
    public static IReadOnlyList<AdjustmentLine> CalledBackLines(LedgerBook book, OfficeId office, LedgerDocumentId document)
    {
        var due = MiscTransactionJournals.DueBack(DocumentPosition.Of(book, document), office);
        return due.IsNone ? [] : AdjustmentLines.Of(book, [new TransferLine(document, -due)]);
    }

    private static JournalHead HeadOf(MiscTransaction misc) => new(ActOf(misc.Reason), misc.AuditKey, misc.VoucherDate!.Value) { Voucher = misc.VoucherNumber };

    private static PostedVoucher VoucherOf(MiscTransaction misc) => new(misc.AuditKey, misc.VoucherNumber!, misc.VoucherDate!.Value, misc.Amount);

    private async Task PostDifferenceAsync(MiscTransaction misc, DateTime utcNow, CancellationToken ct)
    {
        var settlement = await adjustments.GetSettlementAsync(misc.AptSettlementId!.Value, ct);
        var opened = await differences.OpenAsync(settlement, ct);
        opened.RequireSameAs(settlement);
        await differences.PostAsync(settlement, opened, misc.Id.Value, HeadOf(misc), ct);
        await cept.AfterDifferenceAsync(settlement, opened.Contract.IsAdvance, VoucherOf(misc), utcNow, ct);
    }

    private async Task PostBnplAsync(MiscTransaction misc, DateTime utcNow, CancellationToken ct)
    {
        var opened = await bnpl.OpenAsync(misc.OwningOfficeId, [.. misc.Lines.Select(l => l.DocumentId).Distinct()], misc.PartReason is not null, utcNow, ct);
        misc.RequireLines(opened.Lines);
        await ledger.PostAsync(opened.Book, [MiscTransactionJournals.Post(opened.Book, misc.OwningOfficeId, opened.Documents, HeadOf(misc))], ct);
        var of = new PeriodCase(misc.ContractId!.Value, misc.Contracts, misc.CustomerId, misc.CustomerName, misc.NodalOfficeId, misc.PeriodFrom, misc.PeriodTo);
        await cept.AfterBnplAsync(of, opened.Documents, VoucherOf(misc), utcNow, ct);
    }

    private async Task TakeBackAsync(MiscTransaction misc, CancellationToken ct)
    {
        var document = misc.Lines[0].DocumentId;
        var book = await ledger.OpenAsync(LedgerExtent.Of(document), ct);
        misc.RequireLines(CalledBackLines(book, misc.OwningOfficeId, document));
        await ledger.PostAsync(book, [MiscTransactionJournals.TakeBack(book, misc.OwningOfficeId, document, HeadOf(misc))], ct);
    }

    private async Task TakeUpAsync(MiscTransaction misc, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var entry = (await entries.EntriesAsync([misc.TransferEntryId!.Value], ct))[0];
        RuleViolation.Unless(entry.VoucherDate <= misc.VoucherDate, "misc.before-entry", $"The transfer entry was posted on {IndianTime.Show(entry.VoucherDate!.Value)}; it cannot be taken up before.", nameof(VoucherEntry.Date));
        var carrier = new CarrierId(entry.Id.Value);
        var book = await ledger.OpenAsync(LedgerExtent.Of(carrier), ct);
        var onItsWay = AdjustmentLines.Of(book, book.OfCarrier(carrier).GroupBy(b => b.Key.Document)
            .Select(g => new TransferLine(g.Key, ComponentAmounts.Of(g.Select(b => new ComponentAmount(b.Key.Component!.Value, -b.Amount))))));
        misc.RequireLines(onItsWay);
        await ledger.PostAsync(book, [TransferEntryJournals.Acknowledge(book, carrier, HeadOf(misc))], ct);
        entry.AcknowledgeBy(actor, misc.VoucherDate!.Value, utcNow);
    }
}
