using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Organisation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Adjustments;

/// <summary>What waits between APT's settlement or a paid document and the accounts of the office (SOP 4.B, 4.C, 4.D).</summary>
public sealed class VouchersWork(AptSettlementQueries settlements, MiscTransactionQueries miscs, AdjustmentPeriodQueries periods, InternalJournalQueries journals, DeadlineQueries deadlines, ActorQueries clock) : IWorkSource
{
    private static readonly PageRequest Most = new(Take: 100);

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) =>
        actor.IsSystem ? [] : await WaitingAsync(actor, await deadlines.AtAsync(actor.OfficeId, ct), ct);

    private async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, OfficeDeadlines at, CancellationToken ct) => actor.Role switch
    {
        Role.NodalOffice =>
        [
            .. await UnsettledAsync(at, ct),
            .. await SettlementsAsync(at, ct),
            .. await LyingAsync(actor, at, ct),
            .. Drafts(await miscs.WaitingAsync(actor.OfficeId, [MiscTransactionReason.AptDifference, MiscTransactionReason.BnplSettlement, MiscTransactionReason.CalledBack], ct), at, "Post"),
        ],
        Role.BookingLocation =>
        [
            .. Drafts(await miscs.WaitingAsync(actor.OfficeId, [MiscTransactionReason.TransferReceived], ct), at, "Take up"),
            .. from j in await journals.ToTakeUpAsync(actor.OfficeId, ct)
               select new WorkItem($"Internal journal of {j.Total} for {j.CustomerName}", $"From {j.FromName}, voucher {j.VoucherNumber}", j.PostedAtUtc ?? j.PreparedAtUtc, at.Due(DeadlineKind.InternalJournal, j.PostedAtUtc ?? j.PreparedAtUtc), Urls.InternalJournal(j.Id), "Take up", Urls.InternalJournals),
        ],
        Role.Ddo =>
        [
            .. from j in await journals.ToPostAsync(actor.OfficeId, ct)
               select new WorkItem($"Internal journal of {j.Total} for {j.CustomerName}", $"{j.FromName} to {j.ToName}, {Period(j.PeriodFrom, j.PeriodTo)}", j.PreparedAtUtc, at.Due(DeadlineKind.InternalJournal, j.PreparedAtUtc), Urls.InternalJournals, "Post", Urls.InternalJournals),
        ],
        _ => [],
    };

    private async Task<IEnumerable<WorkItem>> UnsettledAsync(OfficeDeadlines at, CancellationToken ct) =>
        from p in await settlements.UnsettledAsync(PaymentKind.Advance, ct)
        where p.BillingDate <= clock.Today
        let settled = IndianTime.UtcOf(p.BillingDate.ToDateTime(default))
        let since = p.SinceUtc > settled ? p.SinceUtc : settled
        select new WorkItem($"APT's settlement for {p.CustomerName}", $"Contract {p.ContractNumber}, {Period(p.PeriodFrom, p.PeriodTo)}, {p.Total}", since, at.Due(DeadlineKind.RecordSettlement, since), Urls.AptSettlements, "Record", Urls.AptSettlements);

    private async Task<IEnumerable<WorkItem>> SettlementsAsync(OfficeDeadlines at, CancellationToken ct) =>
        from s in (await settlements.ListAsync(new(AptSettlementStatus.Recorded), Most, ct)).Items
        where s.HasDocuments
        select new WorkItem($"Documents of {s.CustomerName} against APT", $"Contract {s.ContractNumber}, {Period(s.PeriodFrom, s.PeriodTo)}, APT took {s.Amount}", s.RecordedAtUtc, at.Due(DeadlineKind.CompareSettlement, s.RecordedAtUtc), Urls.AptSettlement(s.Id), "Compare", Urls.AptSettlements);

    // what is still owed in part waits for the customer
    private async Task<IEnumerable<WorkItem>> LyingAsync(Actor actor, OfficeDeadlines at, CancellationToken ct) =>
        from p in await periods.LyingAsync(actor.OfficeId, ct)
        where p.Owed.IsZero
        select new WorkItem($"{p.Lying} lies for documents of {p.CustomerName}", $"Contract {p.ContractNumber}, period from {IndianTime.Show(p.PeriodFrom)}", IndianTime.UtcOf(p.Since.ToDateTime(TimeOnly.MinValue)), at.Due(DeadlineKind.MiscTransaction, p.Since), Urls.NewMiscTransaction(p.ContractId, p.PeriodFrom), "Prepare", Urls.MiscTransactions);

    private static IEnumerable<WorkItem> Drafts(IReadOnlyList<MiscRow> drafts, OfficeDeadlines at, string act) =>
        from m in drafts
        select new WorkItem(
            $"Misc. transaction of {m.Amount} for {m.CustomerName}", $"{HeadWords.Of(m.Reason)}{(m.FromOfficeName is { } from ? $", from {from}" : string.Empty)}, {Period(m.PeriodFrom, m.PeriodTo)}", m.PreparedAtUtc, at.Due(DeadlineKind.MiscTransaction, m.PreparedAtUtc), Urls.MiscTransaction(m.Id), act, Urls.MiscTransactions);

    private static string Period(DateOnly from, DateOnly to) => $"{IndianTime.Show(from)} to {IndianTime.Show(to)}";
}
