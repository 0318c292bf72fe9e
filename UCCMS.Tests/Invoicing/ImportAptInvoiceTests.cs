using UCCMS.Core.Bookings;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

public sealed class ImportAptInvoiceTests
{
    [Fact]
    public async Task Same_file_is_loaded_once()
    {
        await using var world = await CreateAsync();
        Assert.True((await world.ImportAsync(DelhiRow)).IsDone);
        Assert.Equal("apt-invoice.same-file", (await world.ImportAsync(DelhiRow)).Code);
        Assert.Single(await world.WithStoreAsync(Nodal, s => s.AptInvoicesAsync(world.ContractId, From, default)));
    }

    [Fact]
    public async Task Row_of_an_invoice_that_is_there_already_stops_the_whole_file()
    {
        await using var world = await CreateAsync();
        Assert.True((await world.ImportAsync(DelhiRow)).IsDone);
        var second = await world.ImportAsync(DelhiRow + MumbaiRow);
        Assert.Equal("apt-invoice.rejected-rows", second.Code);
        Assert.Contains("loaded already", second.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoice_of_the_future_is_refused()
    {
        await using var world = await CreateAsync();
        var date = DelhiRow.Split(',')[1];
        var outcome = await world.ImportAsync(DelhiRow.Replace(date, "28-02-2099", StringComparison.Ordinal));
        Assert.Equal("apt-invoice.rejected-rows", outcome.Code);
        Assert.Contains("future", outcome.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Office_that_is_not_nodal_for_the_contract_cannot_load_its_invoice()
    {
        await using var world = await CreateAsync();
        Assert.Equal("apt-invoice.rejected-rows", (await world.ImportAsync(DelhiRow, ContractWorld.OtherNodalClerk)).Code);
        Assert.Equal("permission.missing", (await world.ImportAsync(DelhiRow, DelhiClerk)).Code);
    }

    [Fact]
    public async Task Row_that_does_not_add_up_is_loaded_and_flagged()
    {
        await using var world = await CreateAsync();
        var outcome = await world.ImportAsync(DelhiRow.Replace(",566400", ",566401", StringComparison.Ordinal));
        Assert.Equal(1, outcome.Value!.Flagged);
    }

    [Theory]
    [InlineData(",600000,", ",-600000,", "gross")]
    [InlineData(",600000,", ",6E+05,", "gross")]
    [InlineData("83000001", "8300", "office_id")]
    [InlineData("30-01-2026", "31-02-2026", "period_from")]
    [InlineData(",NTD,", ",FAR,", "traffic_class")]
    public void Unreadable_value_names_row_column_and_remedy(string right, string wrong, string column)
    {
        var problem = Assert.Single(Read(DelhiRow.Replace(right, wrong, StringComparison.Ordinal)).Problems);
        Assert.Equal((2, column), (problem.Row, problem.Column));
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Rows_of_one_invoice_must_agree_in_their_heading()
    {
        var problem = Assert.Single(Read(DelhiRow + MumbaiRow.Replace("28-02-2026", "01-03-2026", StringComparison.Ordinal)).Problems);
        Assert.Equal(3, problem.Row);
    }

    [Fact]
    public async Task Hand_over_gives_every_location_its_draft_with_the_rates_of_the_whole_contract()
    {
        await using var world = await CreateAsync();
        var drafts = await world.HandOverAsync();
        Assert.Equal([ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo], drafts.Select(d => d.OwningOfficeId));
        Assert.All(drafts, d => Assert.Equal(Percent.Of(21), d.Rates.Single(r => r.TrafficClass == Core.Contracts.TrafficClass.NTD).Rate));
        Assert.All(drafts, d => Assert.Null(d.SeenAtUtc));
        var again = await world.RunAsync(Nodal, (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(world.ContractId, From));
        Assert.Equal(new RaiseLocationDrafts.Result(0, 0), again.Value);
    }

    [Fact]
    public async Task Draft_is_seen_when_its_own_location_opens_it_and_only_by_those_in_reach()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var mumbai = await world.DraftAsync(ContractWorld.MumbaiGpo);
        Assert.Equal("invoicing.not-found", (await world.RunAsync(ContractWorld.SarojiniLocation, (OpenLocationDraft u) => u, new OpenLocationDraft.Input(mumbai.Id))).Code);
        Assert.Equal("invoicing.not-found", (await world.RunAsync(DelhiClerk, (OpenLocationDraft u) => u, new OpenLocationDraft.Input(mumbai.Id))).Code);
        await DoneAsync(world.RunAsync(MumbaiClerk, (OpenLocationDraft u) => u, new OpenLocationDraft.Input(mumbai.Id)));
        Assert.NotNull((await world.DraftAsync(ContractWorld.MumbaiGpo)).SeenAtUtc);
    }

    [Fact]
    public async Task Another_location_and_another_nodal_office_see_neither_draft_nor_invoice()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        Assert.Equal([ContractWorld.MumbaiGpo], (await world.DraftsAsync(MumbaiClerk)).Select(d => d.OwningOfficeId));
        Assert.Empty(await world.DraftsAsync(ContractWorld.SarojiniLocation));
        Assert.Empty(await world.WithStoreAsync(ContractWorld.OtherNodalClerk, s => s.AptInvoicesAsync(world.ContractId, From, default)));
        Assert.Empty(await world.WithStoreAsync(ContractWorld.SarojiniLocation, s => s.AptLinesAsync(world.ContractId, From, ContractWorld.MumbaiGpo, default)));
        Assert.Single(await world.WithStoreAsync(MumbaiClerk, s => s.AptLinesAsync(world.ContractId, From, ContractWorld.MumbaiGpo, default)));
    }
}
