using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>The tariff of a product by one of its orders, and all orders by date.</summary>
public partial class TariffPage
{
    private readonly CommandId command = new();
    private bool isLoaded;
    private TariffProduct? product;
    private TariffOrderRow? shown;
    private IReadOnlyList<TariffRate> rates = [];
    private TariffOrderRow? asked;
    private RemarkDialog? withdraw;
    private Outcome<int>? outcome;
    private string? done;

    /// <summary>Product code.</summary>
    [Parameter]
    public string Product { get; set; } = string.Empty;

    /// <summary>The day on which the order shown begins; none for the one in force.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    [Inject]
    private BookingReferenceQueries Reference { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private IReadOnlyList<string> Codes { get; set; } = [];

    private bool MayManage => Actors.Current.May(Permissions.ManageReferenceData);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var all = await Reference.TariffsAsync();
        Codes = [.. all.Select(p => p.Code)];
        product = all.FirstOrDefault(p => string.Equals(p.Code, Product, StringComparison.OrdinalIgnoreCase));
        var day = DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) ? given : (DateOnly?)null;
        shown = product?.Orders.FirstOrDefault(o => o.From == day) ?? product?.On(Clock.Today) ?? (product?.Orders is [var latest, ..] ? latest : null);
        rates = shown is null ? [] : [.. (await Reference.RatesAsync([product!.Code])).Where(r => r.From == shown.From)];
        isLoaded = true;
    }

    private async Task AskAsync(TariffOrderRow order)
    {
        asked = order;
        await withdraw!.Open();
    }

    private async Task WithdrawAsync(string reason)
    {
        outcome = await Runner.RunAsync((WithdrawTariff u) => u, new WithdrawTariff.Input(product!.Code, asked!.From, reason), command.Value);
        done = $"{asked.Number} is withdrawn; the tariff before it holds on.";
        command.Renew();
        await LoadAsync();
    }

    private string Period(TariffOrderRow order) => order.From > Clock.Today
        ? $"Holds from {IndianTime.Show(order.From)}"
        : order.To is { } to ? $"{IndianTime.Show(order.From)} to {IndianTime.Show(to)}" : $"In force since {IndianTime.Show(order.From)}";

    private (string Class, string Icon, string Words) Look(TariffOrderRow order) =>
        order.From > Clock.Today ? ("info", "calendar", "To come")
        : order.To < Clock.Today ? ("neutral", "history", "Ended")
        : ("good", "check", "In force");
}
