using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>One import: its file, what became of its rows, what was found, and how it is taken back.</summary>
public partial class BookingImportPage
{
    private readonly CommandId command = new();
    private ImportDetail? detail;
    private Outcome<WithdrawImport.Result>? outcome;
    private RemarkDialog? dialog;
    private Timeline? timeline;
    private bool isOtherOffices;
    private bool isUnknown;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    private BookingImportsQueries Imports { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MayWithdraw =>
        detail is { Import.Status: ImportStatus.Loaded } && Actors.Current.May(Permissions.ImportBookings) && Actors.Current.OfficeId == detail.Import.OfficeId;

    private string Consequence =>
        $"{Indian(detail!.Bookings)} bookings and {Indian(detail.Findings.Sum(f => f.Now))} findings of {detail.Import.FileName} disappear from every list, draft and sum. "
        + "The file and its counts stay in this history, and the same file may be imported again. Nothing of it may be billed yet.";

    protected override async Task OnParametersSetAsync()
    {
        (outcome, isOtherOffices, isUnknown) = (null, false, false);
        await LoadAsync();
        if (detail is null)
        {
            var id = new ImportId(Number);
            isOtherOffices = await Others.DenyAsync<BookingImport>(i => i.Id == id, BookingImport.KeyOf(id));
            isUnknown = !isOtherOffices;
        }
    }

    private static string Indian(int count) => count.ToString("N0", CultureInfo.GetCultureInfo("en-IN"));

    private static string Took(ImportHistoryRow import) =>
        import.FinishedAtUtc is { } end ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (end - import.StartedAtUtc).TotalSeconds):N1} s") : "not ended";

    private async Task LoadAsync() => detail = await Imports.DetailAsync(new ImportId(Number));

    private Task AskAsync() => dialog!.Open();

    private async Task WithdrawAsync(string reason)
    {
        outcome = await Runner.RunAsync((WithdrawImport u) => u, new WithdrawImport.Input(new ImportId(Number), reason), command.Value);
        command.Renew();
        await LoadAsync();
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }
}
