using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>Internal journals; a DDO posts many at once, each with its own voucher.</summary>
public partial class InternalJournalListPage
{
    private readonly Dictionary<InternalJournalId, VoucherForm> forms = [];
    private readonly Dictionary<InternalJournalId, string> wrong = [];
    private Entry entry = null!;
    private IReadOnlyList<InternalJournalRow> drafts = [];
    private DataTable<InternalJournalRow>? table;
    private Money total;

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [Inject]
    private InternalJournalQueries Journals { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private InternalJournalFilter Filter => new(Enum.TryParse<InternalJournalStatus>(StatusText, out var status) ? status : null);

    private IEnumerable<InternalJournalRow> Filled => drafts.Where(d => forms[d.Id].IsBegun);

    private RenderFragment Totals => builder =>
    {
        builder.OpenComponent<MoneyText>(0);
        builder.AddComponentParameter(1, nameof(MoneyText.Amount), total);
        builder.AddComponentParameter(2, nameof(MoneyText.Sign), true);
        builder.CloseComponent();
    };

    protected override async Task OnInitializedAsync()
    {
        entry = new Entry(Runner);
        await LoadDraftsAsync();
    }

    private async Task LoadDraftsAsync()
    {
        drafts = Actors.Current.May(Permissions.PostInternalJournal) ? await Journals.ToPostAsync(Actors.Current.OfficeId) : [];
        foreach (var draft in drafts)
        {
            forms.TryAdd(draft.Id, new());
        }
    }

    private async Task<Page<InternalJournalRow>> LoadAsync(PageRequest request)
    {
        total = await Journals.TotalAsync(Filter, request.Search, request.Where);
        return await Journals.ListAsync(Filter, request);
    }

    private async Task PostAsync()
    {
        wrong.Clear();
        var posted = new List<PostInternalJournals.PostedJournal>();
        foreach (var row in Filled)
        {
            try
            {
                posted.Add(new(row.Id, forms[row.Id].Entry()));
            }
            catch (RuleViolation violation)
            {
                wrong[row.Id] = violation.Message;
            }
        }

        if (wrong.Count == 0 && await entry.RunAsync((PostInternalJournals u) => u, new PostInternalJournals.Input(posted), $"{posted.Count} posted; they are on their way to their locations."))
        {
            forms.Clear();
            await LoadDraftsAsync();
            await table!.ReloadAsync();
        }
    }

    private void Go(string name, ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = e.Value?.ToString() is { Length: > 0 } value ? value : null, ["page"] = null }));
}
