using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Upload, look, confirm: the tariffs of an order.</summary>
public partial class LoadTariffPage
{
    private const long MostBytes = 20 * 1_048_576;

    private readonly CommandId command = new();
    private readonly Dictionary<string, string> wrong = new(StringComparer.Ordinal);
    private IReadOnlyList<TariffProduct> products = [];
    private string template = string.Empty;
    private string orderNumber = string.Empty;
    private DateOnly? from;
    private bool isReading;
    private string? refusal;
    private StagedUpload? upload;
    private TariffFile? file;
    private IReadOnlyList<TariffRate> stored = [];
    private IReadOnlyList<TariffChange>? changes;
    private ConfirmDialog? confirm;
    private Outcome<LoadTariff.Result>? outcome;

    [Inject]
    private BookingReferenceQueries Reference { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool IsPast => from < Clock.Today;

    private string[] Codes => [.. products.Select(p => p.Code)];

    private string Said => changes is null
        ? string.Empty
        : $"From {IndianTime.Show(from!.Value)}, {IndianNumber.Format(changes.Sum(c => c.Begin.Count))} rates of {string.Join(", ", changes.Select(c => c.Product))} hold by {orderNumber.Trim()}; {IndianNumber.Format(changes.Sum(c => c.End.Count))} rates end the day before.";

    private IEnumerable<(string Name, TariffChange? Change, IReadOnlyList<TariffRate> Rates)> Preview =>
        from rows in file!.Rows.GroupBy(r => r.Product, StringComparer.Ordinal)
        let change = changes?.FirstOrDefault(c => c.Product == rows.Key)
        let name = products.FirstOrDefault(p => p.Code == rows.Key)?.Name ?? rows.Key
        select (name, change, change?.Begin ?? TariffPlan.RatesOf(rows, new TariffOrder(orderNumber, rows.Key, Clock.Today)));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await ForgetAsync();
    }

    protected override async Task OnInitializedAsync()
    {
        from = Clock.Today;
        products = await Reference.TariffsAsync();
    }

    private string? ErrorOf(string field) => wrong.GetValueOrDefault(field)
        ?? (outcome is { IsDone: false, Field: { } at } && at == field ? outcome.Sentence : null);

    private async Task WriteTemplateAsync(Stream output, CancellationToken ct)
    {
        var now = template.Length > 0 ? await Reference.RatesAsync([template], ct) : [];
        var order = products.FirstOrDefault(p => p.Code == template)?.On(Clock.Today);
        ReferenceTemplates.Tariff(output, Codes, [.. now.Where(r => r.From == order?.From)]);
    }

    private async Task ReadAsync(IBrowserFile chosen)
    {
        await ForgetAsync();
        (isReading, refusal, outcome) = (true, null, null);
        try
        {
            upload = await StagedUpload.TakeAsync(chosen, MostBytes);
            using var table = upload.Open();
            file = TariffFile.Read(table, Codes);
            stored = await Reference.RatesAsync([.. file.Rows.Select(r => r.Product).Distinct(StringComparer.Ordinal)]);
            Plan();
        }
        catch (RuleViolation violation)
        {
            (refusal, file) = (violation.Message, null);
        }
        finally
        {
            isReading = false;
        }
    }

    private void SetOrder(string? number)
    {
        orderNumber = number ?? string.Empty;
        Plan();
    }

    /// <summary>What the order would do; a field that stands in the way says so.</summary>
    private void Plan()
    {
        (changes, outcome) = (null, null);
        wrong.Clear();
        if (file is not { Problems.Count: 0 })
        {
            return;
        }

        try
        {
            changes = TariffPlan.Of(file.Rows, orderNumber, from ?? default, stored);
        }
        catch (RuleViolation violation)
        {
            if (violation.Field is { } field)
            {
                wrong[field] = violation.Message;
            }
            else
            {
                refusal = violation.Message;
            }
        }
    }

    private Task AskAsync() => confirm!.Open();

    private async Task LoadAsync()
    {
        var input = new LoadTariff.Input(upload!.FileName, upload.Fingerprint.Sha256, file!, orderNumber, from!.Value, IsPast);
        outcome = await Runner.RunAsync((LoadTariff u) => u, input, command.Value);
        command.Renew();
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(outcome.Value!.Products is [var only] ? Urls.Tariff(only, from) : Urls.Tariffs);
        }
    }

    private async Task ForgetAsync()
    {
        (file, changes) = (null, null);
        if (upload is not null)
        {
            await upload.DisposeAsync();
            upload = null;
        }
    }
}
