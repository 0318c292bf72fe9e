using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Contracts;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Findings on bookings, by kind, resolved one by one or many at once with a reason.</summary>
public partial class FindingsPage
{
    private static readonly CultureInfo India = CultureInfo.GetCultureInfo("en-IN");

    private static readonly FindingResolution[] Choices = [.. Enum.GetValues<FindingResolution>().Where(r => r is not (FindingResolution.Open or FindingResolution.NoLongerApplies))];

    private readonly HashSet<long> chosen = [];
    private readonly CommandId command = new();
    private IReadOnlyList<FindingGroup> groups = [];
    private IReadOnlyList<FindingRow> shown = [];
    private IReadOnlyList<ContractRow> contracts = [];
    private DataTable<FindingRow>? table;
    private Outcome<int>? outcome;
    private string? said;
    private FindingResolution resolution = FindingResolution.AcceptedAsIs;
    private string reason = string.Empty;
    private string contractNumber = string.Empty;
    private bool showEnded;

    /// <summary>Of this kind only.</summary>
    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    /// <summary>On bookings of this import only.</summary>
    [SupplyParameterFromQuery]
    public int? Import { get; set; }

    [Inject]
    private FindingsQueries Findings { get; set; } = default!;

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    private FindingCode? Kind => Enum.TryParse<FindingCode>(Code, out var kind) ? kind : null;

    protected override async Task OnParametersSetAsync()
    {
        chosen.Clear();
        groups = await Findings.GroupsAsync();
        contracts = (await Contracts.ListAsync(new PageRequest(Take: 200), new ContractFilter(ContractStatus.Active))).Items;
    }

    private void ChooseShown() => chosen.UnionWith(shown.Where(f => f.Resolution == FindingResolution.Open).Select(f => f.Id));

    private async Task<Page<FindingRow>> LoadAsync(PageRequest request)
    {
        var page = await Findings.ListAsync(Kind, !showEnded, Import is { } number ? new ImportId(number) : null, request);
        shown = page.Items;
        return page;
    }

    private void Choose(long finding, bool isChosen)
    {
        _ = isChosen ? chosen.Add(finding) : chosen.Remove(finding);
    }

    /// <summary>n chooses the next finding of the page, p takes the last choice back.</summary>
    private void MoveAsync(KeyboardEventArgs e)
    {
        var open = shown.Where(f => f.Resolution == FindingResolution.Open).ToList();
        if (e.Key == "n" && open.Find(f => !chosen.Contains(f.Id)) is { } next)
        {
            chosen.Add(next.Id);
        }
        else if (e.Key == "p" && open.FindLast(f => chosen.Contains(f.Id)) is { } last)
        {
            chosen.Remove(last.Id);
        }
    }

    private async Task ResolveAsync()
    {
        ContractId? target = null;
        if (resolution == FindingResolution.MovedToCustomer)
        {
            target = contracts.FirstOrDefault(c => c.Number == contractNumber)?.Id;
            if (target is null)
            {
                outcome = Outcome<int>.Refused("finding.no-target", "Choose the contract that the bookings belong to.");
                return;
            }
        }

        outcome = await Runner.RunAsync((ResolveFindings u) => u, new ResolveFindings.Input([.. chosen], resolution, reason, target), command.Value);
        await ShownAsync(string.Create(India, $"{outcome.Value:N0} findings are resolved: {Words.Of(resolution).ToLowerInvariant()}."));
    }

    private async Task ReopenAsync(long finding)
    {
        var done = await Runner.RunAsync((ReopenFinding u) => u, new ReopenFinding.Input(finding, "Reopened on the screen of findings"), command.Value);
        outcome = done.IsDone ? Outcome<int>.Done(1) : Outcome<int>.Refused(done.Code, done.Sentence);
        await ShownAsync("The finding is open again, and the booking as it was.");
    }

    private async Task ShownAsync(string sentence)
    {
        command.Renew();
        if (outcome!.IsDone)
        {
            (said, reason) = (sentence, string.Empty);
            chosen.Clear();
        }

        groups = await Findings.GroupsAsync();
        await table!.ReloadAsync();
    }
}
