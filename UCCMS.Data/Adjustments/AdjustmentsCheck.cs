using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Every posted misc. transaction, transfer entry and internal journal stands in the books with its voucher, reversed where it
/// is, and nothing stands there without one; what a posted entry sent is on its way with exactly one draft waiting for it, and
/// the acts on record of an entry lead to where it stands.
/// </summary>
public sealed class AdjustmentsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    private static readonly string[] Causes = ["misc-transaction/", "transfer-entry/", "internal-journal/"];

    private static readonly LedgerAct[] Acts =
    [
        LedgerAct.MiscTransaction, LedgerAct.MiscTransactionTakenBack, LedgerAct.SetAgainstApt, LedgerAct.TransferEntryPosted, LedgerAct.TransferEntryAcknowledged, LedgerAct.InternalJournalPosted, LedgerAct.InternalJournalAcknowledged,
    ];

    public string Name => "Vouchers and transfer entries";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var miscs = await db.Scoped<MiscTransaction>().AsNoTracking().ToListAsync(ct);
        var entries = await db.Scoped<TransferEntry>().AsNoTracking().ToListAsync(ct);
        var journals = await db.Scoped<InternalJournal>().AsNoTracking().ToListAsync(ct);
        List<string> broken =
        [
            .. Compare(await BookedAsync(db, ct), [.. miscs.SelectMany(ClaimsOf), .. entries.SelectMany(ClaimsOf), .. journals.SelectMany(ClaimsOf)]),
            .. await OnTheWayAsync(db, entries, journals, ct),
            .. Waiting(entries, miscs),
            .. entries.Where(e => !LeadsTo(e)).Select(e => $"{e.AuditTitle} is {Words.Of(e.Status).ToLowerInvariant()}, but no act on record led there."),
        ];
        return new IntegrityResult(miscs.Count + entries.Count + journals.Count, [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    private static async Task<Dictionary<Booking, Booked>> BookedAsync(UccmsDbContext db, CancellationToken ct)
    {
        var journals = db.Set<LedgerJournalRow>();
        var rows = await journals.AsNoTracking().Where(j => Acts.Contains(j.Act))
            .Select(j => new { j.Act, j.Cause, j.Voucher, j.Date, IsReversed = journals.Any(r => r.ReversesId == j.Id) }).ToListAsync(ct);
        return rows.Where(r => Causes.Any(c => r.Cause.StartsWith(c, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary(r => new Booking(r.Act, r.Cause.ToLowerInvariant()), r => new Booked(r.Voucher, r.Date, r.IsReversed));
    }

    private static IEnumerable<string> Compare(Dictionary<Booking, Booked> booked, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (!booked.Remove(new(claim.Act, claim.Cause.ToLowerInvariant()), out var found))
            {
                yield return $"{claim.Title} does not stand in the ledger.";
            }
            else if (found.IsReversed != claim.IsReversed || (claim.Voucher is not null && (found.Voucher, found.Date) != (claim.Voucher, claim.Date)))
            {
                yield return $"{claim.Title} has voucher {claim.Voucher} of {IndianTime.Show(claim.Date)}{Said(claim.IsReversed)}, the ledger {found.Voucher} of {IndianTime.Show(found.Date)}{Said(found.IsReversed)}.";
            }
        }

        foreach (var left in booked.Keys)
        {
            yield return $"The ledger has {Words.Of(left.Act).ToLowerInvariant()} of {left.Cause}, which is not posted.";
        }
    }

    private static IEnumerable<Claim> ClaimsOf(MiscTransaction misc)
    {
        if (misc.Status is MiscTransactionStatus.Posted or MiscTransactionStatus.Reversed)
        {
            yield return new(MiscPosting.ActOf(misc.Reason), misc.AuditKey, misc.AuditTitle, misc.VoucherNumber, misc.VoucherDate!.Value, misc.Status == MiscTransactionStatus.Reversed);
        }
    }

    private static IEnumerable<Claim> ClaimsOf(TransferEntry entry)
    {
        var isPosted = entry.Status is TransferEntryStatus.Posted or TransferEntryStatus.Acknowledged or TransferEntryStatus.Closed or TransferEntryStatus.Reversed;
        if (isPosted && entry.Purpose != TransferPurpose.Reversal)
        {
            var act = entry.Purpose == TransferPurpose.AptDifference ? LedgerAct.SetAgainstApt : LedgerAct.TransferEntryPosted;
            yield return new(act, entry.AuditKey, entry.AuditTitle, entry.VoucherNumber, entry.VoucherDate!.Value, entry.Status == TransferEntryStatus.Reversed);
        }
    }

    private static IEnumerable<Claim> ClaimsOf(InternalJournal journal)
    {
        if (journal.Status is InternalJournalStatus.Posted or InternalJournalStatus.TakenUp or InternalJournalStatus.Reversed)
        {
            yield return new(LedgerAct.InternalJournalPosted, journal.AuditKey, journal.AuditTitle, journal.VoucherNumber, journal.VoucherDate!.Value, journal.Status == InternalJournalStatus.Reversed);
        }

        if (journal.Status == InternalJournalStatus.TakenUp)
        {
            yield return new(LedgerAct.InternalJournalAcknowledged, journal.AuditKey, journal.AuditTitle, null, default, false);
        }
    }

    private static async Task<List<string>> OnTheWayAsync(UccmsDbContext db, List<TransferEntry> entries, List<InternalJournal> journals, CancellationToken ct)
    {
        var onTheWay = await db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.InterOffice && b.Amount != Money.Zero)
            .GroupBy(b => b.CarrierId).Select(g => new { g.Key, Sum = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToDictionaryAsync(g => g.Key, g => new Money(-g.Sum), ct);
        var sent = entries.Select(e => (Carrier: new CarrierId(e.Id.Value), e.AuditTitle, Amount: e.Status == TransferEntryStatus.Posted && e.NeedsAcknowledgement ? e.Total : Money.Zero))
            .Concat(journals.Select(j => (Carrier: new CarrierId(j.Id.Value), j.AuditTitle, Amount: j.Status == InternalJournalStatus.Posted ? j.Total : Money.Zero)));
        return
        [
            .. from s in sent
               let found = onTheWay.GetValueOrDefault(s.Carrier)
               where found != s.Amount
               select $"{s.AuditTitle}: {s.Amount} should be on its way, {found} is.",
        ];
    }

    // the draft that waits at the location from the moment an entry is posted, and its voucher once it is taken up
    private static IEnumerable<string> Waiting(List<TransferEntry> entries, List<MiscTransaction> miscs)
    {
        var alive = miscs.Where(m => m.TransferEntryId is not null && m.Status is MiscTransactionStatus.Draft or MiscTransactionStatus.Posted).ToLookup(m => m.TransferEntryId!.Value, m => m.Status);
        foreach (var entry in entries.Where(e => e.NeedsAcknowledgement))
        {
            MiscTransactionStatus[] expected = entry.Status switch
            {
                TransferEntryStatus.Posted => [MiscTransactionStatus.Draft],
                TransferEntryStatus.Acknowledged or TransferEntryStatus.Closed => [MiscTransactionStatus.Posted],
                _ => [],
            };
            if (!alive[entry.Id].SequenceEqual(expected))
            {
                yield return $"{entry.AuditTitle} is {Words.Of(entry.Status).ToLowerInvariant()}; misc. transactions of its location: {string.Join(", ", alive[entry.Id].Select(s => Words.Of(s)))}.";
            }
        }
    }

    private static bool LeadsTo(TransferEntry entry)
    {
        var last = entry.Decisions.OrderBy(d => d.Position).LastOrDefault();
        return last is null ? entry.Status == TransferEntryStatus.Draft : TransferEntryLifecycle.Table.Moves.Any(m => m.Action == last.Action && m.To == entry.Status);
    }

    private static string Said(bool isReversed) => isReversed ? ", reversed" : string.Empty;

    private sealed record Booking(LedgerAct Act, string Cause);

    private sealed record Booked(string? Voucher, DateOnly Date, bool IsReversed);

    private sealed record Claim(LedgerAct Act, string Cause, string Title, string? Voucher, DateOnly Date, bool IsReversed);
}
