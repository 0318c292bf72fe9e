using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Findings of a draft, or those of a filter, out into a workbook and back: checked, previewed, applied, taken back.</summary>
public sealed partial class FindingWorkbookPage
{
    private const long MostBytes = 20 * 1_048_576;

    private readonly CommandId command = new();
    private FindingsToTake? toTake;
    private string? contractNumber;
    private StagedUpload? upload;
    private ReturnedWorkbook? returned;
    private ChangesEffect? preview;
    private Outcome<ApplyFindingChanges.Result>? applied;
    private UndoFindingChanges.Input? undo;
    private string? refusal;
    private string? undone;
    private bool isReading;

    /// <summary>With <see cref="From"/> and <see cref="To"/>: of this contract's draft.</summary>
    [SupplyParameterFromQuery]
    public int? Contract { get; set; }

    [SupplyParameterFromQuery]
    public DateOnly? From { get; set; }

    [SupplyParameterFromQuery]
    public DateOnly? To { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Severity { get; set; }

    [SupplyParameterFromQuery]
    public string? Ground { get; set; }

    [SupplyParameterFromQuery]
    public int? Import { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? Where { get; set; }

    [Inject]
    private FindingWorkbookQueries Workbooks { get; set; } = default!;

    [Inject]
    private ResolutionReader Previews { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private FindingWorkbookExchange Exchange { get; set; } = default!;

    private FindingFilter Filter => Exchange.Own(new(
        Code: Parsed<FindingCode>(Code),
        Severity: Parsed<FindingSeverity>(Severity),
        Ground: Parsed<FindingGround>(Ground),
        Contract: Contract is { } contract ? new ContractId(contract) : null,
        PeriodFrom: From,
        PeriodTo: To,
        Import: Import is { } import ? new ImportId(import) : null,
        Search: Q) { Where = Where });

    private IReadOnlyList<RowProblem> Problems => [.. (returned?.Unreadable ?? []).Concat(preview?.Changes.Problems ?? []).OrderBy(p => p.Row)];

    private string Scope => contractNumber is null
        ? $"Open findings of your office{(Filter.Code is { } code ? $": {Words.Of(code).ToLowerInvariant()}" : string.Empty)}"
        : $"Draft of contract {contractNumber}{(From is { } from && To is { } to ? $", {IndianTime.Show(from)} to {IndianTime.Show(to)}" : string.Empty)}";

    private string FileName => contractNumber is null
        ? "findings.xlsx"
        : FormattableString.Invariant($"findings-{contractNumber}{(From is { } from ? $"-{from:yyyy-MM-dd}" : string.Empty)}.xlsx");

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await ForgetAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        contractNumber = Contract is { } contract ? await Workbooks.ContractNumberAsync(new ContractId(contract)) : null;
        toTake = await Workbooks.CountAsync(Filter);
    }

    private async Task ReadAsync(IBrowserFile file)
    {
        await ForgetAsync();
        (refusal, undone, applied, isReading) = (null, null, null, true);
        StateHasChanged();
        try
        {
            upload = await StagedUpload.TakeAsync(file, MostBytes);
            using var table = upload.Open();
            returned = Exchange.Read(table);
            await PreviewAsync();
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
            await ForgetAsync();
        }
        finally
        {
            isReading = false;
        }
    }

    private async Task PreviewAsync()
    {
        if (returned!.Tampered.Count > 0)
        {
            return;
        }

        var seen = await Previews.PreviewAsync(returned.Input);
        preview = seen.IsDone ? seen.Value : throw new RuleViolation(seen.Code, seen.Sentence);
    }

    private async Task ApplyAsync()
    {
        var input = returned!.Input with { Changes = preview!.Changes.Applicable };
        applied = await Runner.RunAsync((ApplyFindingChanges u) => u, input, command.Value);
        command.Renew();
        if (applied is { IsDone: true, Value: { } result })
        {
            undo = new(input.Workbook, result.Batches);
            await ForgetAsync();
            toTake = await Workbooks.CountAsync(Filter);
        }
        else
        {
            await LookAgainAsync();
        }
    }

    // what stopped it shows in the rows
    private async Task LookAgainAsync()
    {
        try
        {
            await PreviewAsync();
        }
        catch (RuleViolation violation)
        {
            (applied, refusal) = (null, violation.Message);
            await ForgetAsync();
        }
    }

    private async Task UndoAsync()
    {
        var outcome = await Runner.RunAsync((UndoFindingChanges u) => u, undo!, command.Value);
        command.Renew();
        if (outcome.IsDone)
        {
            (applied, undone) = (null, $"{IndianNumber.Format(outcome.Value)} findings are open again, and their bookings as they were.");
            toTake = await Workbooks.CountAsync(Filter);
        }
        else
        {
            refusal = outcome.Sentence;
        }
    }

    private async Task LeaveAsync()
    {
        (refusal, applied) = (null, null);
        await ForgetAsync();
    }

    private async Task ForgetAsync()
    {
        (returned, preview) = (null, null);
        if (upload is not null)
        {
            await upload.DisposeAsync();
            upload = null;
        }
    }

    private static T? Parsed<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
