using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Ends the findings that a workbook came back with, each as its row says: all of them or none.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class ApplyFindingChanges(IFindingChangesStore findings, IBookingsStore bookings, ResolveFindings resolve, IAuditNotes notes)
    : IUseCase<ApplyFindingChanges.Input, ApplyFindingChanges.Result>
{
    /// <param name="Workbook">The id under the seal of the workbook.</param>
    /// <param name="Contract">With the period: the draft it was taken out for.</param>
    public sealed record Input(Guid Workbook, ContractId? Contract, DateOnly? PeriodFrom, IReadOnlyList<FindingChange> Changes);

    /// <param name="Chosen">Findings ended by their rows.</param>
    /// <param name="Ended">Those that ended with them included.</param>
    /// <param name="Batches">Name the acts, in their order, for their undoing.</param>
    public sealed record Result(int Chosen, int Ended, IReadOnlyList<Guid> Batches);

    /// <exception cref="RuleViolation">workbook.draft-submitted, workbook.changed, workbook.nothing, workbook.too-many-reasons, and those of <see cref="ResolveFindings"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.Changes.Count > 0, "workbook.nothing", "No row of the workbook can be applied.");
        var set = await JudgeAsync(findings, bookings, input, actor, ct);
        if (set.Applicable.Count != input.Changes.Count)
        {
            throw new RuleViolation("workbook.changed", $"{WhatChanged(set)} Nothing was changed. Upload the workbook once more to see what can still be applied.");
        }

        var (chosen, all) = (0, 0);
        var batches = new List<Guid>();
        foreach (var group in set.Groups)
        {
            var batch = Guid.CreateVersion7();
            var ended = await resolve.EndAsync(new([.. group.Changes.Select(c => c.Finding)], group.Resolution, group.Reason, group.MoveTo, Batch: batch), actor, ct);
            (chosen, all) = (chosen + ended.Chosen, all + ended.All);
            batches.Add(batch);
        }

        Note(input, set, all);
        return new(chosen, all, batches);
    }

    /// <summary>The changes against the findings and contracts as they are now.</summary>
    /// <exception cref="RuleViolation">workbook.draft-submitted, workbook.too-many-reasons</exception>
    public static async Task<FindingChangeSet> JudgeAsync(IFindingChangesStore findings, IBookingsStore bookings, Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(
            input is not { Contract: { } contract, PeriodFrom: { } from } || !await bookings.IsClosedAsync(contract, actor.OfficeId, from, ct),
            "workbook.draft-submitted",
            "The draft for which the workbook was taken out is submitted since. Nothing was changed. Have the draft returned before its findings are changed.");
        var standings = await findings.StandingsAsync([.. input.Changes.Select(c => c.Finding).Distinct()], actor.OfficeId, ct);
        var contracts = await findings.ContractsAsync([.. input.Changes.Select(c => c.MoveTo).OfType<string>().Distinct(StringComparer.Ordinal)], ct);
        return FindingChangeSet.Judge(input.Changes, standings, contracts, actor.OfficeId);
    }

    private static string WhatChanged(FindingChangeSet set) => set.Problems.Count > 0
        ? string.Create(CultureInfo.InvariantCulture, $"Row {set.Problems[0].Row}: {set.Problems[0].Reason}")
        : "Some of these findings were resolved like this meanwhile.";

    private void Note(Input input, FindingChangeSet set, int all)
    {
        notes.Remark("Brought back in a workbook");
        var counts = set.Counts.ToDictionary(c => c.Resolution.ToString(), c => new[] { null, c.Count.ToString(CultureInfo.InvariantCulture) }, StringComparer.Ordinal);
        counts["Ended"] = [null, all.ToString(CultureInfo.InvariantCulture)];
        notes.Document(KeyOf(input.Workbook), string.Create(CultureInfo.InvariantCulture, $"{set.Applicable.Count} findings resolved from a workbook"), JsonSerializer.Serialize(counts));
    }

    internal static string KeyOf(Guid workbook) => string.Create(CultureInfo.InvariantCulture, $"finding-workbook/{workbook}");
}
