using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>Accepts at once every open line of an office whose receipt has its reference and its amount.</summary>
[Requires(Permissions.ReconcileBank)]
public sealed class AcceptExactMatches(IBankStore bank, ISettings settings, IAuditNotes audit, TimeProvider time) : IUseCase<AcceptExactMatches.Input, int>
{
    /// <summary>Of one transaction.</summary>
    public const int Most = 1_000;

    /// <param name="Office">The post's own.</param>
    public sealed record Input(OfficeId Office);

    /// <returns>How many were accepted.</returns>
    /// <exception cref="RuleViolation">office.not-yours, bank.none-exact</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.RequireOffice(input.Office);
        var now = time.GetUtcNow().UtcDateTime;
        var open = await bank.OpenAsync(input.Office, ct);
        var near = await settings.ValueAsync(SettingKeys.BankNearDays, IndianTime.DateOf(now), null, ct);
        var exact = BankMatching.Of(open.Lines, open.Receipts, near).Values.Where(p => p.Bucket == BankBucket.Matched).OrderBy(p => p.Line.Value).Take(Most).ToList();
        RuleViolation.Unless(exact.Count > 0, "bank.none-exact", "No open line agrees with a receipt in reference and amount.");
        foreach (var (line, receipt) in await bank.PairsAsync(exact, ct))
        {
            bank.Add(BankClearing.Match(line, receipt, null, actor, now));
        }

        audit.Remark($"{exact.Count} lines accepted together");
        return exact.Count;
    }
}
