using Microsoft.AspNetCore.Components;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Returns;

/// <summary>The working paper of a return: its tables, what is wrong, the tie-out, its files, and the acts up to filing.</summary>
public partial class ReturnPage
{
    private ReturnView? view;
    private IReadOnlyDictionary<ReturnTable, TableSums> live = new Dictionary<ReturnTable, TableSums>();
    private KeptPaper? paper;
    private Entry? entry;
    private FileReturnDialog? dialog;
    private Timeline? timeline;
    private string? fault;
    private bool isAnothers;
    private bool isMissing;
    private bool isPreparing;
    private bool isDeposit = true;

    [Parameter]
    public string Gstin { get; set; } = string.Empty;

    [Parameter]
    public int Month { get; set; }

    [Inject]
    private ReturnQueries Returns { get; set; } = default!;

    [Inject]
    private ReturnSumsQueries Sums { get; set; } = default!;

    [Inject]
    private ReturnPapers Papers { get; set; } = default!;

    [Inject]
    private ReturnFiles Files { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private ISettings Settings { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ILogger<ReturnPage> Log { get; set; } = default!;

    private bool IsOurs => view is not null && Actors.Current.OfficeId == view.FilingOfficeId;

    private bool MayPrepare => IsOurs && view is { Filed: null, Documents: > 0 } && Actors.Current.May(Permissions.PrepareReturn);

    private bool MayFile => IsOurs && view!.Filed is null && Actors.Current.May(Permissions.FileReturn);

    private bool IsReadyToFile => view is { IsReady: true, IsOver: true };

    private string? PrepareObstacle => isPreparing ? "It is being prepared." : null;

    protected override async Task OnParametersSetAsync()
    {
        entry ??= new Entry(Runner);
        (isAnothers, isMissing) = (false, false);
        if (!ReturnPeriod.TryParse(Month.ToString(System.Globalization.CultureInfo.InvariantCulture), out _))
        {
            isMissing = true;
            return;
        }

        await LoadAsync();
        if (view is null && fault is null)
        {
            var key = FiledMonth.KeyOf(Gstin.ToUpperInvariant(), Month);
            isAnothers = Core.Tax.Gstin.TryParse(Gstin, out var gstin, out _) && await Others.DenyAsync<GstRegistration>(r => r.Gstin == gstin, key);
            isMissing = !isAnothers;
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            view = await Returns.ViewAsync(Gstin, new ReturnPeriod(Month));
            if (view is { Filed: not { IsFiledElsewhere: true } })
            {
                live = await Sums.SumsAsync(await Papers.SelectionAsync(view.Head));
                paper = view.Prepared is { } prepared ? await Files.PaperAsync(prepared) : null;
                isDeposit = await Settings.ValueAsync(SettingKeys.AdvanceGst, view.Period.To) == AdvanceTreatment.Deposit;
            }

            await (timeline?.ReloadAsync() ?? Task.CompletedTask);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = FaultReference.Record(Log, e);
        }
    }

    private async Task PrepareAsync()
    {
        isPreparing = true;
        StateHasChanged();
        try
        {
            await entry!.RunAsync((PrepareReturn u) => u, new PrepareReturn.Input(view!.Head.SupplierGstin, view.Period), $"GSTR-1 for {view.Period} is prepared from {DocumentCount.Of(view.Documents)}.");
            await LoadAsync();
        }
        finally
        {
            isPreparing = false;
        }
    }
}
