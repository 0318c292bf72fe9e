using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>The bank account of an office: what it has, which lines are open and what they probably are.</summary>
public partial class BankPage
{
    private readonly CommandId command = new();
    private IReadOnlyList<BankOffice>? offices;
    private BankFigures? figures;
    private Outcome<int>? outcome;
    private Outcome<BankClearingId>? accepted;
    private ConfirmDialog? confirmation;
    private DataTable<BankLineRow>? table;
    private Money total;
    private int count;

    /// <summary>The office; the post's own without it.</summary>
    [SupplyParameterFromQuery(Name = "office")]
    public string? OfficeTyped { get; set; }

    /// <summary>The bucket.</summary>
    [SupplyParameterFromQuery(Name = "show")]
    public string? ShowTyped { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    public string? FromTyped { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? ToTyped { get; set; }

    /// <summary>Only lines by which money came in.</summary>
    [SupplyParameterFromQuery(Name = "in")]
    public string? InTyped { get; set; }

    [Inject]
    private BankQueries Bank { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private OfficeId Office { get; set; }

    private BankFilter Filter => new(Enum.TryParse<BankShow>(ShowTyped, out var show) ? show : BankShow.Open, QueryText.Day(FromTyped), QueryText.Day(ToTyped)) { IsIn = InTyped is { Length: > 0 } };

    private bool MayImport => Actors.Current.May(Permissions.ReconcileBank);

    private bool MayClear => MayImport && Office == Actors.Current.OfficeId;

    private string Sub => figures is { BalanceOn: not null } f ? f.OfficeName : "What the bank has, beside what was recorded.";

    private string Said => outcome is { IsDone: true, Value: var n } ? $"{(n == 1 ? "One line is" : $"{IndianNumber.Format(n)} lines are")} given to {(n == 1 ? "its receipt" : "their receipts")}." : string.Empty;

    private RenderFragment CountTotal => builder => builder.AddContent(0, $"{IndianNumber.Format(count)} lines");

    private RenderFragment AmountTotal => builder => builder.AddContent(0, total.ToString());

    protected override async Task OnParametersSetAsync()
    {
        offices ??= await Bank.OfficesAsync();
        var own = Actors.Current.OfficeId;
        var office = QueryText.Number(OfficeTyped) is { } typed ? new OfficeId(typed) : offices.Any(o => o.Id == own) || offices.Count == 0 ? own : offices[0].Id;
        if (office != Office || figures is null)
        {
            Office = office;
            figures = await Bank.FiguresAsync(office);
        }
    }

    // where the amounts differ a person says why, on the line's own page
    private static bool CanAccept(BankLineRow row) => row.Bucket == BankBucket.Matched || row.Reason.StartsWith("The amount agrees", StringComparison.Ordinal);

    private async Task<Page<BankLineRow>> LoadAsync(PageRequest request)
    {
        var page = await Bank.LinesAsync(Office, Filter, request);
        (total, count) = (page.Total, page.Rows.Total);
        return page.Rows;
    }

    private async Task AcceptAllAsync()
    {
        outcome = await Runner.RunAsync((AcceptExactMatches u) => u, new AcceptExactMatches.Input(Office), command.Value);
        await ShowAsync();
    }

    private async Task AcceptAsync(BankLineRow row)
    {
        accepted = await Runner.RunAsync((MatchBankLine u) => u, new MatchBankLine.Input(row.Id, row.Receipt!.Value), command.Value);
        await ShowAsync();
    }

    private async Task ShowAsync()
    {
        command.Renew();
        figures = await Bank.FiguresAsync(Office);
        await (table?.ReloadAsync() ?? Task.CompletedTask);
    }

    private void Go(string name, ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = string.IsNullOrEmpty(e.Value?.ToString()) ? null : e.Value.ToString(), ["page"] = null }));

    private static string Shorten(string text) => text.Length <= 90 ? text : string.Concat(text.AsSpan(0, 89), "…");

    private string Share(BankSum sum) => figures is { Credits.Count: > 0 } f
        ? $"{IndianNumber.Format(sum.Count)} ({decimal.Round(100m * sum.Count / f.Credits.Count, 0, MidpointRounding.AwayFromZero)}%)"
        : IndianNumber.Format(sum.Count);
}
