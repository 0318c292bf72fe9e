using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>The trail of some documents, each worked out from its balances as far as the post sees them.</summary>
internal static class DocumentTrails
{
    /// <summary>
    /// Documents of which something was called back, or comes back by minus lines: what waits of them cannot be added up row
    /// by row, since the same rupee stands in two of them. Few.
    /// </summary>
    public static async Task<List<LedgerDocumentId>> CrossedAsync(UccmsDbContext db, CancellationToken ct)
    {
        const string RoundOff = "ROUNDOFF";
        var calledBack = await db.Scoped<LedgerBalanceRow>().Where(b => b.Stage == RupeeStage.CalledBack).Select(b => b.DocumentId).Distinct().ToListAsync(ct);
        var minus = await (
            from b in db.Scoped<LedgerBalanceRow>()
            join d in db.Scoped<LedgerDocumentRow>() on b.DocumentId equals d.Id
            where b.Stage == RupeeStage.OnItsWay && b.Component != RoundOff
                && ((d.Kind == LedgerDocumentKind.CreditNote && b.Amount < Money.Zero) || (d.Kind != LedgerDocumentKind.CreditNote && b.Amount > Money.Zero))
            select b.DocumentId).Distinct().ToListAsync(ct);
        return [.. calledBack.Union(minus)];
    }

    /// <summary>
    /// In the order of the keys; those the post does not see are missing. Whoever has money of a document in the accounts sees its trail
    /// as far as that money goes, whosever document it is: the next step is theirs.
    /// </summary>
    public static async Task<IReadOnlyList<TrailRow>> LoadAsync(UccmsDbContext db, IReadOnlyList<LedgerDocumentId> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var documents = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components).Where(d => ids.Contains(d.Id)).ToListAsync(ct);
        var balances = (await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => ids.Contains(b.DocumentId) && b.Amount != Money.Zero).ToListAsync(ct)).ToLookup(b => b.DocumentId);
        var others = ids.Where(id => balances.Contains(id)).Except(documents.Select(d => d.Id)).ToList();
        if (others.Count > 0)
        {
            documents.AddRange(await db.Set<LedgerDocumentRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Include(d => d.Components).Where(d => others.Contains(d.Id)).ToListAsync(ct));
        }

        var contracts = await ContractsAsync(db, [.. documents.Select(d => new ContractId(d.ContractId.Value)).Distinct()], ct);
        var entries = await EntriesAsync(db, [.. documents.Where(d => balances[d.Id].Any(b => b.Stage == RupeeStage.AccountedElsewhere)).Select(d => d.Id)], ct);
        var trails = documents.ToDictionary(d => d.Id, d => StagesOf(d.ToVector(), [.. balances[d.Id]], entries.GetValueOrDefault(d.Id)));
        var offices = await OfficesAsync(db, [.. documents.Select(d => d.OwningOfficeId), .. trails.Values.SelectMany(t => t).Select(s => s.Next?.Office).OfType<OfficeId>()], ct);
        return [.. documents.OrderBy(d => Place(ids, d.Id)).Select(d => Row(d, trails[d.Id], offices, contracts.GetValueOrDefault(d.ContractId.Value)))];
    }

    private static int Place(IReadOnlyList<LedgerDocumentId> ids, LedgerDocumentId id)
    {
        for (var at = 0; at < ids.Count; at++)
        {
            if (ids[at] == id)
            {
                return at;
            }
        }

        return ids.Count;
    }

    private static TrailRow Row(LedgerDocumentRow row, IReadOnlyList<StageAmount> stages, Dictionary<OfficeId, OfficeName> offices, ContractName? contract)
    {
        var location = offices.GetValueOrDefault(row.OwningOfficeId);
        var trail = new TrailRow(row.ToVector().Document, location?.Name ?? row.OwningOfficeId.ToString(), location?.Circle, contract?.CustomerId, contract?.Customer ?? string.Empty, contract?.Number ?? string.Empty, stages, null);
        return trail with { HolderName = trail.Oldest?.Next is { } next ? offices.GetValueOrDefault(next.Office)?.Name : null };
    }

    // how far the transfer entry is that a document is in, told on top of the books
    private static async Task<Dictionary<LedgerDocumentId, NextStep>> EntriesAsync(UccmsDbContext db, List<LedgerDocumentId> ids, CancellationToken ct)
    {
        TransferEntryStatus[] pending = [TransferEntryStatus.Draft, TransferEntryStatus.Submitted, TransferEntryStatus.Verified, TransferEntryStatus.Approved];
        var lines = ids.Count == 0 ? [] : await (
            from e in db.Scoped<TransferEntry>()
            from l in e.Lines
            where pending.Contains(e.Status) && ids.Contains(l.DocumentId)
            select new { l.DocumentId, e.Number, e.Status, e.DdoOfficeId, e.PaoOfficeId }).Distinct().ToListAsync(ct);
        return lines.GroupBy(l => l.DocumentId).ToDictionary(g => g.Key, g => StepOf(g.First().Number, g.First().Status, g.First().DdoOfficeId, g.First().PaoOfficeId));
    }

    private static NextStep StepOf(string number, TransferEntryStatus status, OfficeId ddo, OfficeId pao) => status switch
    {
        TransferEntryStatus.Draft => new(Role.Ddo, ddo, $"Submit transfer entry {number}"),
        TransferEntryStatus.Submitted => new(Role.Pao, pao, $"Verify transfer entry {number}"),
        TransferEntryStatus.Verified => new(Role.Pao, pao, $"Approve transfer entry {number}"),
        _ => new(Role.Ddo, ddo, $"Post transfer entry {number}"),
    };

    private static List<StageAmount> StagesOf(DocumentVector vector, IReadOnlyList<LedgerBalanceRow> rows, NextStep? ofEntry)
    {
        var since = rows.Where(r => r.Stage is not null).GroupBy(r => r.Stage!.Value).ToDictionary(g => g.Key, g => g.Min(r => r.Since));
        return
        [
            .. RupeeTrail.Of(DocumentPosition.Of(vector, [.. rows.Select(r => r.ToBalance())])).GroupBy(s => s.Stage).OrderBy(g => g.Key)
                .Select(g => new StageAmount(g.Key, Money.Sum(g.Select(s => s.Amount)), since.TryGetValue(g.Key, out var day) ? day : null, g.Key == RupeeStage.AccountedElsewhere && ofEntry is not null ? ofEntry : NextStep.Of(g.First()))),
        ];
    }

    private static async Task<Dictionary<int, ContractName>> ContractsAsync(UccmsDbContext db, List<ContractId> ids, CancellationToken ct) => (await (
        from c in db.Scoped<Contract>()
        join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
        where ids.Contains(c.Id)
        select new ContractName(c.Id, c.Number, k.Id, k.Name)).ToListAsync(ct)).ToDictionary(c => c.Id.Value);

    private static async Task<Dictionary<OfficeId, OfficeName>> OfficesAsync(UccmsDbContext db, List<OfficeId> ids, CancellationToken ct)
    {
        var distinct = ids.Distinct().ToList();
        return await db.Set<Office>().Where(o => distinct.Contains(o.Id)).Select(o => new OfficeName(o.Id, o.Name, o.CircleId)).ToDictionaryAsync(o => o.Id, ct);
    }

    private sealed record OfficeName(OfficeId Id, string Name, OfficeId? Circle);

    private sealed record ContractName(ContractId Id, string Number, CustomerId CustomerId, string Customer);
}
