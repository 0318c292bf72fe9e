using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>
/// The Nodal Office or its DDO enters apportionments of months before UCCMS by the template (SOP 4.D), all rows or none: each
/// stands in the books as accounted at the nodal office and is proposed like any other from then on.
/// </summary>
[Requires(Permissions.EnterPendingApportionment)]
public sealed class EnterPendingApportionments(
    PendingApportionmentCheck check, IApportionmentStore apportionment, IAccountingOfficesStore offices, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<EnterPendingApportionments.Input, EnterPendingApportionments.Result>
{
    /// <param name="File">As it was read and previewed; a row that could not be read stops it as well.</param>
    public sealed record Input(string FileName, string Sha256, PendingApportionmentFile File);

    /// <summary>How many were entered, and what they come to.</summary>
    public sealed record Result(int Rows, Money Total);

    /// <exception cref="RuleViolation">pending.no-rows, pending.problems, office.not-yours, supplier.no-registration</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.File.Rows.Count + input.File.Problems.Count > 0, "pending.no-rows", "The file has no readable row. Nothing was entered.");
        var given = await check.OfAsync(input.File.Rows, ct);
        RuleViolation.Unless(input.File.Problems.Count + given.Problems.Count == 0, "pending.problems", "The file has problems; nothing of it was entered. Correct it and upload it again.");
        var now = time.GetUtcNow().UtcDateTime;
        var nodal = given.Placed.Select(p => p.Contract.NodalOfficeId).Distinct().ToList();
        foreach (var office in (await offices.OfAsync(nodal, IndianTime.DateOf(now), ct)).Values)
        {
            office.RequireActs(actor);
        }

        var entered = new List<PendingApportionment>();
        foreach (var contract in given.Placed.GroupBy(p => p.Contract.Id).OrderBy(g => g.Key.Value))
        {
            entered.AddRange(await EnterAsync([.. contract], actor, now, ct));
        }

        var total = Money.Sum(entered.Select(e => e.Total));
        audit.Remark($"{input.FileName}, SHA-256 {input.Sha256}: {entered.Count} pending apportionments, {total}");
        return new(entered.Count, total);
    }

    private async Task<List<PendingApportionment>> EnterAsync(IReadOnlyList<PlacedRow> rows, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var account = BookedContract.Of(rows[0].Contract);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account), ct);
        var entered = rows.Select(r => PendingApportionment.Enter(r.Row, r.Contract, r.Location, r.Gstin, actor, utcNow)).ToList();
        await ledger.PostAsync(book, [.. entered.Select(e => OpeningJournals.TakeOverAccounted(e.ToVector(account), new(LedgerAct.TakenOver, e.AuditKey, e.SettledOn)))], ct);
        entered.ForEach(apportionment.Add);
        return entered;
    }
}
