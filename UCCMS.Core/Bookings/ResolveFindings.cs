using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// Ends findings, one or many at once, with a reason: those named, or all open ones that match a filter. Only the booking
/// office does, and only while the draft is not submitted.
/// </summary>
[Requires(Permissions.ResolveFindings)]
public sealed class ResolveFindings(IResolutionBulk resolutions, IBookingsStore bookings, IContractsStore contracts, IAuditNotes notes, TimeProvider time)
    : IUseCase<ResolveFindings.Input, int>
{
    // beyond this many the audit trail names the act, not each finding
    private const int NamedOneByOne = 25;

    /// <param name="Findings">Ids; empty where a filter names them.</param>
    /// <param name="MoveTo">The contract the bookings belong to, when they are moved.</param>
    /// <param name="Matching">Instead of ids; findings in submitted drafts are left as they are.</param>
    /// <param name="Expected">How many the person saw in the preview; another number changes nothing.</param>
    /// <param name="Batch">Names the act for its undoing; made here when none is given.</param>
    public sealed record Input(
        IReadOnlyList<long> Findings, FindingResolution Resolution, string Reason, ContractId? MoveTo = null, FindingFilter? Matching = null, int? Expected = null, Guid? Batch = null)
    {
        public FindingChoice Choice => Matching is null ? new([.. Findings.Distinct()], null) : new(null, Matching);
    }

    /// <returns>Number of findings ended, those that end with them included.</returns>
    /// <exception cref="RuleViolation">finding.unknown, finding.resolved, finding.reason, finding.no-resolution, finding.no-contract, finding.no-target, finding.of-file, finding.period-closed, finding.not-covered, finding.changed</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        input = input with { Batch = input.Batch ?? Guid.CreateVersion7() };
        var ended = await EndAsync(input, actor, ct);
        Note(input, ended);
        return ended.All;
    }

    /// <summary>The act without its audit note, for an act that is made of several; a batch must be given.</summary>
    internal async Task<EndedFindings> EndAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "finding.reason", "Say why: the reason is kept with the finding.", nameof(Input.Reason));
        RuleViolation.Unless(input.Resolution is not (FindingResolution.Open or FindingResolution.NoLongerApplies), "finding.no-resolution", "Choose how the finding ends.");
        var choice = input.Choice;
        var facts = await resolutions.FactsAsync(choice, actor.OfficeId, ct);
        Check(input, facts);
        var target = input.Resolution == FindingResolution.MovedToCustomer ? await TargetAsync(input, ct) : null;
        var places = target is null ? [] : await PlacesAsync(target, await resolutions.DaysAsync(choice, actor.OfficeId, ct), actor.OfficeId, ct);
        var act = new ResolutionAct(input.Batch!.Value, input.Resolution, input.Reason.Trim(), target, actor, time.GetUtcNow().UtcDateTime);
        var ended = await resolutions.EndAsync(choice, act, places, ct);
        RuleViolation.Unless(
            ended.Chosen == (input.Expected ?? facts.Open - facts.Closed),
            "finding.changed",
            "Findings were resolved or raised by somebody else meanwhile. Look at the list again.");
        return ended with { Target = target?.Number };
    }

    private static void Check(Input input, ChoiceFacts facts)
    {
        var wanted = input.Matching is null ? input.Findings.Distinct().Count() : facts.Seen;
        RuleViolation.Unless(facts.Seen > 0 && facts.Seen == wanted, "finding.unknown", "A finding is not there any more, or belongs to another office.");
        RuleViolation.Unless(facts.Open > 0 && (input.Matching is not null || facts.Open == wanted), "finding.resolved", wanted == 1 ? "This finding is resolved already." : "Some of these findings are resolved already. Look at the list again.");
        RuleViolation.Unless(
            input.Matching is null ? facts.Closed == 0 : facts.Closed < facts.Open,
            "finding.period-closed",
            "The draft of this period is submitted. Have it returned before its findings are changed.");
        RuleViolation.Unless(
            facts.WithoutContract == 0 || !FindingResolutions.LeavesBilled(input.Resolution),
            "finding.no-contract",
            FindingResolutions.NoContract);
        RuleViolation.Unless(
            facts.OfFiles == 0 || FindingResolutions.LeavesBilled(input.Resolution),
            "finding.of-file",
            FindingResolutions.OfFile);
    }

    private async Task<Contract> TargetAsync(Input input, CancellationToken ct)
    {
        var target = input.MoveTo ?? throw new RuleViolation("finding.no-target", "Choose the contract the booking belongs to.") { Field = nameof(Input.MoveTo) };
        return await contracts.GetAsync(target, ct);
    }

    private async Task<IReadOnlyList<PlacedPeriod>> PlacesAsync(Contract contract, IReadOnlyList<(string Product, DateOnly Day)> days, OfficeId office, CancellationToken ct)
    {
        foreach (var (product, day) in days)
        {
            RuleViolation.Unless(
                contract.Covers(office, product, day),
                "finding.not-covered",
                $"Contract {contract.Number} does not cover product {product} of this office on {IndianTime.Show(day)}.",
                nameof(Input.MoveTo));
        }

        var places = new List<PlacedPeriod>();
        foreach (var dated in days.Select(d => contract.PeriodContaining(d.Day)).DistinctBy(p => p.From))
        {
            var billed = dated;
            while (await bookings.IsClosedAsync(contract.Id, office, billed.From, ct))
            {
                billed = contract.PeriodContaining(billed.To.AddDays(1));
            }

            places.Add(new(dated.From, dated.To, billed.From));
        }

        return places;
    }

    private void Note(Input input, EndedFindings ended)
    {
        notes.Remark(input.Reason.Trim());
        var changes = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"Resolution":["Open","{{input.Resolution}}"],"Chosen":[null,"{{ended.Chosen}}"],"Beside":[null,"{{ended.Beside}}"],"OtherHalves":[null,"{{ended.Pairs}}"],"Contract":[null,"{{ended.Target}}"]}""");
        notes.Document(string.Create(CultureInfo.InvariantCulture, $"finding-batch/{input.Batch}"), string.Create(CultureInfo.InvariantCulture, $"{ended.Chosen} findings: {Words.Of(input.Resolution)}"), changes);
        if (input.Matching is null && input.Findings.Count <= NamedOneByOne)
        {
            foreach (var finding in input.Findings.Distinct())
            {
                notes.Document(BookingFinding.AuditKeyOf(finding), string.Create(CultureInfo.InvariantCulture, $"Finding {finding}"), changes);
            }
        }
    }
}
