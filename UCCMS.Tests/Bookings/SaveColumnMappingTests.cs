using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

public sealed class SaveColumnMappingTests
{
    private static readonly string[] Strange =
        ["Strichcode", "Wann", "Amt", "Kunde", "Vertrag", "Art", "traffic_class", "distance_km", "Gramm", "PIN von", "PIN nach", "Land", "Porto", "Zusatz", "Steuer", "Nachnahme", "Weg", "batch_ref", "cancelled"];

    private static Dictionary<string, string> Pairs => Strange.Zip(Header.Split(',')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    [Fact]
    public async Task File_with_unknown_headers_is_refused_until_they_are_paired_and_then_read_by_screen_and_operator()
    {
        await using var world = await CreateAsync();
        Assert.Equal("file.missing-columns", (await world.ImportAsync(Of(Row(1)))).Code);
        Assert.True((await SaveAsync(world, Pairs)).IsDone);
        Assert.Equal(1, (await world.ImportAsync(Of(Row(1)))).Value!.Rows.Accepted);
        Assert.Equal(1, (await world.ImportAsync(Of(Row(2)), Actor.System("import bookings"))).Value!.Rows.Accepted);
        var record = Assert.Single(await world.ReadAsync(db => db.Set<AuditRecord>().Where(a => a.Act == "SaveColumnMapping").ToListAsync()));
        Assert.Contains("Strichcode", record.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_row_is_recognised_in_another_order_and_with_the_columns_of_the_workbook_of_rejected_rows()
    {
        await using var world = await CreateAsync();
        await SaveAsync(world, Pairs);
        var cells = Row(1).Split(',');
        var order = Enumerable.Range(0, Strange.Length).Reverse().ToArray();
        var text = string.Join(',', order.Select(at => Strange[at].ToUpperInvariant())) + ",error,remedy\n" + string.Join(',', order.Select(at => cells[at])) + ",wrong,correct it\n";
        Assert.Equal(1, (await world.ImportAsync(text)).Value!.Rows.Accepted);
    }

    [Fact]
    public async Task Column_that_is_paired_with_nothing_is_kept_with_the_row_although_its_name_is_known()
    {
        await using var world = await CreateAsync();
        await SaveAsync(world, new Dictionary<string, string>(Pairs, StringComparer.Ordinal) { ["distance_km"] = "" });
        await world.ImportAsync(Of(Row(1, ("distance_km", "1400"))));
        var booking = Assert.Single(await world.VisibleAsync());
        Assert.Equal((null, "distance_km=1400"), (booking.DistanceKm, booking.ExtraColumns));
    }

    [Theory]
    [InlineData("Wann", "", "mapping.incomplete")]
    [InlineData("Wann", "article_number", "mapping.column-twice")]
    [InlineData("Wann", "no_such_column", "mapping.unknown-column")]
    [InlineData("batch_ref", "base_tariff", "mapping.known-header")]
    public async Task Pairing_that_cannot_be_read_is_refused_and_names_the_column(string header, string column, string code)
    {
        await using var world = await CreateAsync();
        var outcome = await SaveAsync(world, new Dictionary<string, string>(Pairs, StringComparer.Ordinal) { [header] = column });
        Assert.Equal(code, outcome.Code);
        Assert.Equal(0, await world.ReadAsync(db => db.Set<SavedColumnMapping>().CountAsync()));
    }

    [Fact]
    public async Task Change_and_removal_hold_for_the_own_office_and_never_touch_anothers()
    {
        await using var world = await CreateAsync();
        await SaveAsync(world, Pairs, Sarojini);
        Assert.Equal("Porto", Assert.Single((await ForAsync(world, Mumbai))!.Pairs, p => p.Value == "base_tariff").Key);
        await SaveAsync(world, new Dictionary<string, string>(Pairs, StringComparer.Ordinal) { ["Porto"] = "vas_charges", ["Zusatz"] = "base_tariff" });
        Assert.Equal("Zusatz", Assert.Single((await ForAsync(world, Mumbai))!.Pairs, p => p.Value == "base_tariff").Key);
        Assert.Equal("Porto", Assert.Single((await ForAsync(world, Sarojini))!.Pairs, p => p.Value == "base_tariff").Key);
        var key = Core.Shared.HeaderKey.Of(Strange);
        Assert.True((await world.Contracts.RunAsync(Mumbai, (RemoveColumnMapping u) => u, new RemoveColumnMapping.Input("bookings", key))).IsDone);
        Assert.Equal("mapping.unknown", (await world.Contracts.RunAsync(Mumbai, (RemoveColumnMapping u) => u, new RemoveColumnMapping.Input("bookings", key))).Code);
        Assert.Equal(ContractWorld.SarojiniNagar, (await ForAsync(world, Mumbai))!.OfficeId);
    }

    [Fact]
    public async Task Who_may_not_import_a_kind_of_file_may_not_pair_its_columns()
    {
        await using var world = await CreateAsync();
        Assert.Equal("permission.missing", (await SaveAsync(world, Pairs, ContractWorld.Division)).Code);
        var apt = new SaveColumnMapping.Input(AptInvoiceFile.Format.Kind, AptInvoiceFile.ColumnNames, new Dictionary<string, string>(StringComparer.Ordinal));
        Assert.Equal("permission.missing", (await world.Contracts.RunAsync(Mumbai, (SaveColumnMapping u) => u, apt)).Code);
        Assert.True((await world.Contracts.RunAsync(ContractWorld.NodalClerk, (SaveColumnMapping u) => u, apt)).IsDone);
    }

    private static string Of(params string[] rows) => string.Join(',', Strange) + "\n" + string.Join('\n', rows) + "\n";

    private static Task<Outcome<Done>> SaveAsync(BookingWorld world, IReadOnlyDictionary<string, string> pairs, Actor? actor = null) =>
        world.Contracts.RunAsync(actor ?? Mumbai, (SaveColumnMapping u) => u, new SaveColumnMapping.Input("bookings", Strange, pairs));

    private static async Task<SavedMapping?> ForAsync(BookingWorld world, Actor actor)
    {
        await using var scope = world.Contracts.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<ColumnMappingsQueries>().ForAsync("bookings", Strange, actor.OfficeId);
    }
}
