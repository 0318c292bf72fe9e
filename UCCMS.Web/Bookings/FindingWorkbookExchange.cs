using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>A workbook of findings that came back: whose it is, what it changes, and what cannot be read of it.</summary>
/// <param name="Tampered">Rows that are not as they were written; nothing of the workbook is taken while there are any.</param>
/// <param name="Unreadable">Rows that were filled in but cannot be read.</param>
internal sealed record ReturnedWorkbook(
    FindingWorkbookFacts Facts, FindingWorkbookFile File, IReadOnlyList<FindingChange> Changes, IReadOnlyList<RowProblem> Tampered, IReadOnlyList<RowProblem> Unreadable)
{
    public ApplyFindingChanges.Input Input => new(Facts.Id, Facts.Contract, Facts.PeriodFrom, Changes);
}

/// <summary>Takes findings out into a workbook and reads it when it comes back.</summary>
internal sealed class FindingWorkbookExchange(FindingsQueries findings, FindingWorkbookQueries workbooks, FindingWorkbookSeal seals, ActorContext actors, TimeProvider time)
{
    /// <summary>Writes the open findings that match, the first by money where there are too many.</summary>
    public async Task WriteAsync(Stream output, FindingFilter filter, CancellationToken ct)
    {
        filter = Own(filter);
        var rows = await findings.MatchingAsync(filter, FindingWorkbookColumns.MostRows, ct);
        var matching = rows.Count < FindingWorkbookColumns.MostRows ? rows.Count : (await workbooks.CountAsync(filter, ct)).Count;
        var number = filter.Contract is { } contract ? await workbooks.ContractNumberAsync(contract, ct) : null;
        var facts = new FindingWorkbookFacts(
            Guid.CreateVersion7(), actors.Current.OfficeId, actors.Current.OfficeName, filter.Contract, number, filter.PeriodFrom, filter.PeriodTo, actors.Current.Name, time.GetUtcNow().UtcDateTime, rows.Count);
        await WriteAsync(output, facts, rows, matching, null, ct);
    }

    /// <summary>Writes the rows that have problems anew, as they were filled in, with what is wrong beside them; those resolved meanwhile are left out.</summary>
    public async Task WriteProblemsAsync(Stream output, ReturnedWorkbook workbook, IReadOnlyList<RowProblem> problems, CancellationToken ct)
    {
        var wrong = problems.ToLookup(p => p.Row);
        var returned = workbook.File.Rows.Where(r => wrong.Contains(r.Row)).DistinctBy(r => r.Finding, StringComparer.Ordinal)
            .ToDictionary(r => r.Finding, r => new ReturnedRow(r, string.Join(' ', wrong[r.Row].Select(p => $"{p.Column}: {p.Reason} {p.Remedy}"))), StringComparer.Ordinal);
        var ids = returned.Keys.Select(k => long.TryParse(k, out var id) ? id : 0).ToList();
        var rows = await findings.OpenAsync(ids, actors.Current.OfficeId, ct);
        var facts = workbook.Facts with { Id = Guid.CreateVersion7(), PersonName = actors.Current.Name, ExportedAtUtc = time.GetUtcNow().UtcDateTime, Rows = rows.Count };
        await WriteAsync(output, facts, rows, rows.Count, returned, ct);
    }

    /// <exception cref="RuleViolation">workbook.not-ours, workbook.seal-broken, workbook.other-office, workbook.too-many-rows, file.…</exception>
    public ReturnedWorkbook Read(ITableReader table)
    {
        var file = FindingWorkbookFile.Read(table);
        var seal = seals.Open(file.Seal);
        RuleViolation.Unless(
            seal.Facts.Office == actors.Current.OfficeId,
            "workbook.other-office",
            $"This workbook belongs to {seal.Facts.OfficeName}, not to your office. Nothing was changed.");
        var unreadable = new List<RowProblem>();
        var changes = file.Changes(unreadable);
        return new(seal.Facts, file, changes, file.Tampered(seal.Of), unreadable);
    }

    /// <summary>The filter as it holds for a workbook: open findings of the actor's own office.</summary>
    public FindingFilter Own(FindingFilter filter) => filter with { State = FindingState.Open, Office = actors.Current.OfficeId };

    private async Task WriteAsync(
        Stream output, FindingWorkbookFacts facts, IReadOnlyList<FindingRow> rows, int matching, IReadOnlyDictionary<string, ReturnedRow>? returned, CancellationToken ct)
    {
        actors.Current.Require(Permissions.ResolveFindings);
        RuleViolation.Unless(rows.Count > 0, "workbook.empty", "No open finding matches any more.");
        var moves = await workbooks.ChoicesAsync(facts.Office, ct);
        await Task.Run(() => FindingWorkbook.Write(output, new(seals.Begin(facts), rows, moves, matching, returned)), ct);
    }
}
