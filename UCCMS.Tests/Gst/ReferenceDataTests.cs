using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Gst;

/// <summary>Rates, codes, thresholds and rules by date; nothing that was issued is ever touched.</summary>
public sealed class ReferenceDataTests
{
    private static readonly TaxEntry Five = new("996812", Percent.Of(5), IsExempt: false, "Notification 9/2026-Central Tax (Rate)");

    [Theory]
    [InlineData("2024-07-31", 250_000_00)]
    [InlineData("2024-08-01", 100_000_00)]
    public async Task Large_unregistered_limit_is_read_by_date(string day, long paise) =>
        Assert.Equal(paise, (await OnAsync(SettingKeys.B2cLargeLimit, day)).Paise);

    [Fact]
    public async Task Delivered_rules_are_the_laws()
    {
        Assert.Equal(new DateOnly(2025, 5, 1), await OnAsync(SettingKeys.HsnSplitFrom, "2026-02-28"));
        Assert.Equal(new DateOnly(2025, 5, 1), await OnAsync(SettingKeys.DocumentTableFrom, "2026-02-28"));
        Assert.Equal((4, 6), (await OnAsync(SettingKeys.SacDigits, "2021-03-31"), await OnAsync(SettingKeys.SacDigits, "2021-04-01")));
        Assert.Equal((false, true), (await OnAsync(SettingKeys.QrOnUnregistered, "2020-11-30"), await OnAsync(SettingKeys.QrOnUnregistered, "2020-12-01")));
        Assert.Equal(Money.FromRupees(50_000), await OnAsync(SettingKeys.RecipientAddressLimit, "2026-02-28"));
        Assert.Equal((AdvanceTreatment.Deposit, false, false), (await OnAsync(SettingKeys.AdvanceGst, "2026-02-28"), await OnAsync(SettingKeys.InterestDebitNote, "2026-02-28"), await OnAsync(SettingKeys.EInvoiceRequired, "2026-02-28")));
        Assert.Equal(new DateOnly(2026, 11, 30), (await OnAsync(SettingKeys.CreditNoteLastDay, "2026-02-28")).After(new FinancialYear(2025)));
        Assert.Equal(new DateOnly(2022, 9, 30), (await OnAsync(SettingKeys.CreditNoteLastDay, "2022-09-30")).After(new FinancialYear(2021)));
        Assert.All(SettingKeys.All, s => Assert.All(s.Delivered, d => Assert.True(s.Accepts(d.Value), s.Key)));
    }

    [Fact]
    public async Task Value_entered_later_goes_before_what_was_delivered()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.SaveAsync(DatedSetting.Of(SettingKeys.B2cLargeLimit.Key, "50000", new DateOnly(2026, 3, 1), "Notification", null));
        await using var scope = world.Database.AsSystem();
        var settings = scope.ServiceProvider.GetRequiredService<ISettings>();
        Assert.Equal(100_000_00, (await settings.ValueAsync(SettingKeys.B2cLargeLimit, new DateOnly(2026, 2, 28))).Paise);
        Assert.Equal(50_000_00, (await settings.ValueAsync(SettingKeys.B2cLargeLimit, new DateOnly(2026, 3, 1))).Paise);
        var book = await scope.ServiceProvider.GetRequiredService<ReturnReference>().BookAsync(CancellationToken.None);
        Assert.Equal(["2017-07-01 250000", "2024-08-01 100000", "2026-03-01 50000"], book.B2clAbove.Select(v => System.FormattableString.Invariant($"{v.From:yyyy-MM-dd} {v.Value.Rupees:0}")));
        Assert.Equal([false, true], book.SplitsHsn.Select(v => v.Value));
        Assert.Equal(new DateOnly(2025, 5, 1), book.NeedsDocuments[1].From);
    }

    [Fact]
    public async Task Switch_that_nothing_serves_yet_is_refused_with_the_reason()
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        var refused = await world.ActAsync((ChangeSetting u) => u, new ChangeSetting.Input(SettingKeys.EInvoiceRequired.Key, "true", new DateOnly(2026, 4, 1), "Order"));
        Assert.Equal(("setting.not-yet", SettingKeys.EInvoiceRequired.NotYet), (refused.Code, refused.Sentence));
    }

    /// <summary>COD up to and above the limit, and the tax on the fee.</summary>
    [Theory]
    [InlineData(6_500, "104.00", "18.72")]
    [InlineData(6_501, "100.01", "18.00")]
    [InlineData(50_000, "535.00", "96.30")]
    public async Task Cod_fee_falls_above_its_limit(int collected, string fee, string tax)
    {
        await using var world = await GstWorld.CreateAsync();
        await using var scope = world.Database.AsSystem();
        var cod = await CodFee.OnAsync(scope.ServiceProvider.GetRequiredService<ISettings>(), new DateOnly(2026, 2, 28), CancellationToken.None);
        var charged = cod.On(Money.FromRupees(collected));
        Assert.Equal((fee, tax), (IndianNumber.Format(charged), IndianNumber.Format(charged.Times(Percent.Of(18)))));
        Assert.Equal("cod.amount", Assert.Throws<RuleViolation>(() => cod.On(Money.FromRupees(50_001))).Code);
    }

    [Fact]
    public async Task Deductor_keeps_back_one_percent_by_each_head_above_the_limit()
    {
        await using var world = await GstWorld.CreateAsync();
        await using var scope = world.Database.AsSystem();
        var tds = await GstTds.OnAsync(scope.ServiceProvider.GetRequiredService<ISettings>(), new DateOnly(2026, 2, 28), CancellationToken.None);
        var value = Money.FromRupees(3_00_000);
        Assert.Equal(new GstSplit(Money.Zero, Money.FromRupees(3_000), Money.FromRupees(3_000), Money.Zero), tds.Of(value, value, "07", "07", "07", supplierDeducts: false));
        Assert.Equal(Money.FromRupees(6_000), tds.Of(value, value, "27", "07", "07", supplierDeducts: false).Igst);
        Assert.Equal(GstSplit.None, tds.Of(value, Money.FromRupees(2_50_000), "07", "07", "07", supplierDeducts: false));
        Assert.Equal(GstSplit.None, tds.Of(value, value, "27", "27", "07", supplierDeducts: false));
        Assert.Equal(GstSplit.None, tds.Of(value, value, "07", "07", "07", supplierDeducts: true));
    }

    [Fact]
    public async Task Rate_begins_after_the_last_service_billed_and_documents_keep_theirs()
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        var (_, first) = await world.IssueAsync(("SPD", 1_000));
        Assert.True(first.IsDone, first.Sentence);
        Assert.Equal("product.billed", (await world.ActAsync((ChangeProductTax u) => u, new ChangeProductTax.Input("SPD", new DateOnly(2026, 2, 28), Five))).Code);
        var done = await world.ActAsync((ChangeProductTax u) => u, new ChangeProductTax.Input("SPD", new DateOnly(2026, 3, 1), Five));
        Assert.True(done.IsDone, done.Sentence);
        var line = Assert.Single(Assert.Single(await world.InvoicesAsync()).Lines);
        Assert.Equal(("996811", Percent.Of(18)), (line.Sac, line.GstRate));
        Assert.Equal("product.same-day", (await world.ActAsync((ChangeProductTax u) => u, new ChangeProductTax.Input("SPD", new DateOnly(2026, 3, 1), Five))).Code);
    }

    [Fact]
    public async Task New_rate_and_code_are_on_the_document_and_a_consolidation_at_the_old_rate_is_refused()
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        var before = await world.PreviewAsync(("BPC", 1_000));
        Assert.Equal(Money.FromRupees(1_180), before.Payable);
        Assert.True((await world.ActAsync((ChangeProductTax u) => u, new ChangeProductTax.Input("BPC", new DateOnly(2026, 2, 1), Five))).IsDone);
        Assert.Equal("consolidation.figures-changed", (await world.IssueAsync(before)).Code);
        Assert.Empty(await world.InvoicesAsync());
    }

    [Theory]
    [InlineData("9968", 5, "product.tax-sac")]
    [InlineData("123456", 5, "product.tax-sac")]
    [InlineData("996812", 0, "product.tax-rate")]
    public async Task Entry_at_fault_is_refused(string sac, int rate, string code)
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        Assert.Equal(code, (await world.ActAsync((ChangeProductTax u) => u, new ChangeProductTax.Input("SPD", new DateOnly(2026, 4, 1), new TaxEntry(sac, Percent.Of(rate), IsExempt: false, "N")))).Code);
    }

    private static async Task<T> OnAsync<T>(SettingKey<T> key, string day)
        where T : struct
    {
        await using var world = await GstWorld.CreateAsync();
        await using var scope = world.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<ISettings>().ValueAsync(key, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
