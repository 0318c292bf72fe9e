using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Vouchers at random (SOP 4.B, 4.C, 4.D): misc. transactions, differences to APT, internal journals and tickets to CEPT, prepared, posted, taken up, taken back, reversed and given up.</summary>
public sealed class RandomVoucherActs(RandomStage stage)
{
    private const string Reason = "Wrong head";

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(17) switch
    {
        0 => ReverseAsync(ct),
        1 => WithdrawAsync(ct),
        2 => PostJournalsAsync(ct),
        3 => TakeUpJournalAsync(ct),
        4 => ReverseJournalAsync(ct),
        5 => SettledByAptAsync(ct),
        6 => CompareAsync(ct),
        7 => TakeBackAsync(ct),
        8 => RaiseAsync(ct),
        9 => AnswerAsync(ct),
        < 13 => PrepareAsync(ct),
        _ => PostAsync(ct),
    };

    /// <summary>One that nothing has yet.</summary>
    internal static VoucherEntry Voucher(RandomStage stage, Money total) => new($"RV{stage.Random.NextInt64(1_000_000_000)}", stage.Today, total < Money.Zero ? -total : total);

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        var lying = await stage.OneAsync(
            db => db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Unclassified && b.Amount < Money.Zero && b.OfficeId == b.NodalOfficeId).OrderBy(b => b.DocumentId), ct);
        var document = lying is null ? null : await stage.OneAsync(db => db.Scoped<LedgerDocumentRow>().Where(d => d.Id == lying.DocumentId && d.PeriodFrom != null), ct);
        return document is not null && await stage.DoAsync(
            stage.At(document.NodalOfficeId),
            (PrepareMiscTransaction u) => u,
            new PrepareMiscTransaction.Input(ContractId.From(document.ContractId.Value), document.PeriodFrom!.Value, [document.Id], "The customer pays in parts"),
            ct);
    }

    private async Task<bool> TakeBackAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Dishonoured && b.DocumentId != default(LedgerDocumentId) && b.Amount != Money.Zero).OrderBy(b => b.DocumentId), ct) is { } calledBack
        && await stage.DoAsync(stage.At(calledBack.NodalOfficeId), (PrepareTakingBack u) => u, new PrepareTakingBack.Input(new(calledBack.ContractId.Value), calledBack.DocumentId), ct);

    private async Task<bool> RaiseAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<CeptTicket>().Where(t => t.Status == CeptTicketStatus.Draft || t.Status == CeptTicketStatus.Rejected).OrderByDescending(t => t.PreparedAtUtc), ct) is { } ticket
        && await stage.DoAsync(stage.Somebody(Role.NodalOffice, ticket.NodalOfficeId), (RaiseCeptTicket u) => u, new RaiseCeptTicket.Input(ticket.Id, $"INC{stage.Random.Next(1_000_000)}", stage.Today), ct);

    private async Task<bool> AnswerAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<CeptTicket>().Where(t => t.Status == CeptTicketStatus.Raised).OrderByDescending(t => t.PreparedAtUtc), ct) is { } ticket
        && await stage.DoAsync(stage.Somebody(Role.NodalOffice, ticket.NodalOfficeId), (RecordCeptAnswer u) => u, new RecordCeptAnswer.Input(ticket.Id, stage.Random.Next(3) > 0, "Done at the help desk", stage.Today), ct);

    private async Task<bool> PostAsync(CancellationToken ct) =>
        await stage.OneAsync(db => Miscs(db, MiscTransactionStatus.Draft), ct) is { } draft
        && await stage.DoAsync(stage.At(draft.OwningOfficeId), (PostMiscTransaction u) => u, new PostMiscTransaction.Input(draft.Id, Voucher(stage, draft.Amount)), ct);

    private async Task<bool> ReverseAsync(CancellationToken ct) =>
        await stage.OneAsync(db => Miscs(db, MiscTransactionStatus.Posted), ct) is { } posted
        && await stage.DoAsync(stage.At(posted.OwningOfficeId), (ReverseMiscTransaction u) => u, new ReverseMiscTransaction.Input(posted.Id, Voucher(stage, posted.Amount), Reason), ct);

    private async Task<bool> WithdrawAsync(CancellationToken ct) =>
        await stage.OneAsync(db => Miscs(db, MiscTransactionStatus.Draft), ct) is { } draft
        && await stage.DoAsync(stage.At(draft.OwningOfficeId), (WithdrawMiscTransaction u) => u, new WithdrawMiscTransaction.Input(draft.Id, Reason), ct);

    private async Task<bool> PostJournalsAsync(CancellationToken ct)
    {
        var drafts = await stage.ManyAsync(db => Journals(db, InternalJournalStatus.Draft), ct);
        return drafts.Count > 0 && stage.Somebody(Role.Ddo, drafts[0].DdoOfficeId) is { } ddo && await stage.DoAsync(
            ddo,
            (PostInternalJournals u) => u,
            new PostInternalJournals.Input([.. stage.Some([.. drafts.Where(j => j.DdoOfficeId == ddo.OfficeId)]).Select(j => new PostInternalJournals.PostedJournal(j.Id, Voucher(stage, j.Total)))]),
            ct);
    }

    private async Task<bool> TakeUpJournalAsync(CancellationToken ct) =>
        await stage.OneAsync(db => Journals(db, InternalJournalStatus.Posted), ct) is { } posted
        && await stage.DoAsync(stage.At(posted.ToOfficeId), (TakeUpInternalJournal u) => u, new TakeUpInternalJournal.Input(posted.Id), ct);

    private async Task<bool> ReverseJournalAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<InternalJournal>().Where(j => j.Status == InternalJournalStatus.Draft || j.Status == InternalJournalStatus.Posted).OrderByDescending(j => j.PreparedAtUtc), ct) is { } journal
        && await stage.DoAsync(stage.Somebody(Role.Ddo, journal.DdoOfficeId), (ReverseInternalJournal u) => u, new ReverseInternalJournal.Input(journal.Id, Reason), ct);

    private async Task<bool> SettledByAptAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<Core.Invoicing.AptInvoice>().OrderByDescending(i => i.InvoiceDate), ct) is { } invoice
        && await stage.DoAsync(
            stage.Somebody(Role.NodalOffice, invoice.NodalOfficeId), (RecordAptSettlement u) => u, new RecordAptSettlement.Input(invoice.ContractId, invoice.PeriodFrom), ct);

    private async Task<bool> CompareAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<AptSettlement>().Where(s => s.Status == AptSettlementStatus.Recorded).OrderByDescending(s => s.RecordedAtUtc), ct) is { } settlement
        && await stage.DoAsync(stage.Somebody(Role.NodalOffice, settlement.NodalOfficeId), (ProposeAptDifference u) => u, new ProposeAptDifference.Input(settlement.Id), ct);

    private static IQueryable<MiscTransaction> Miscs(UccmsDbContext db, MiscTransactionStatus status) => db.Scoped<MiscTransaction>().Where(m => m.Status == status).OrderByDescending(m => m.PreparedAtUtc);

    private static IQueryable<InternalJournal> Journals(UccmsDbContext db, InternalJournalStatus status) => db.Scoped<InternalJournal>().Where(j => j.Status == status).OrderByDescending(j => j.PreparedAtUtc);
}
