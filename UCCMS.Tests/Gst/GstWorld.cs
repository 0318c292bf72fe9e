using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst;

/// <summary>
/// A customer with GSTINs in Delhi and Karnataka and a contract over real offices of four States, nodal at New Delhi GPO:
/// consolidations of any month can be prepared and issued.
/// </summary>
internal sealed class GstWorld : IAsyncDisposable
{
    public static readonly OfficeId DelhiGpo = new(10029164);
    public static readonly OfficeId SarojiniNagar = new(10029280);
    public static readonly OfficeId MumbaiGpo = new(10081132);
    public static readonly OfficeId BengaluruGpo = new(10050315);
    public static readonly OfficeId ChennaiGpo = new(10121727);

    /// <summary>Delhi, Mumbai and Bengaluru; Chennai has no registration.</summary>
    public static readonly IReadOnlyList<OfficeId> Registered = [DelhiGpo, MumbaiGpo, BengaluruGpo];

    private GstWorld(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public Contract Contract { get; private set; } = null!;

    public Actor Nodal { get; private set; } = null!;

    public static Task<GstWorld> CreateAsync(PaymentKind payment = PaymentKind.Bnpl) => CreateAsync(payment, null);

    /// <summary>Now is 28-Feb-2026, 12:00 in India.</summary>
    public static async Task<GstWorld> CreateAsync(PaymentKind payment, string? unregisteredAt)
    {
        var world = new GstWorld(await TestDatabase.CreateAsync());
        world.At(new DateTime(2026, 2, 28, 12, 0, 0));
        world.Nodal = await world.ActorAsync("nodal", Role.NodalOffice, DelhiGpo);
        await using var scope = world.Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var offices = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.HeadOffice || o.Kind == OfficeKind.Circle).ToDictionaryAsync(o => o.Id);
        foreach (var (office, state, code) in new[] { (DelhiGpo, "07", "DL"), (MumbaiGpo, "27", "MH"), (BengaluruGpo, "29", "KA") })
        {
            var details = new GstRegistrationDetails(
                Gstin.Parse(Organising.GstinOf(state)), code, "Department of Posts", $"{offices[office].Name}, head office road", new DateOnly(2017, 7, 1), "gpo@examplebank", "A/c 1234 of State Bank, IFSC SBIN0000691");
            db.Add(GstRegistration.Register(details, offices[office]));
        }

        // the parcel stands for what is exempt in these tests
        await db.Set<ProductTaxRate>().Where(r => r.ProductCode == "SPP").ExecuteUpdateAsync(r => r.SetProperty(p => p.IsExempt, true).SetProperty(p => p.Rate, Percent.Zero));
        await world.AddContractAsync(db, offices, payment, unregisteredAt);
        await db.SaveChangesAsync();
        return world;
    }

    /// <summary>Sets the business clock to a wall time in India.</summary>
    public void At(DateTime civil) => Database.Clock.Shift(IndianTime.UtcOf(civil) - TimeProvider.System.GetUtcNow().UtcDateTime);

    public async Task<Actor> ActorAsync(string person, Role role, OfficeId office) => Actor.Of(
        person,
        $"Person {person}",
        Post.Assign(person, role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular),
        office == DelhiGpo ? "New Delhi GPO" : office.ToString(),
        await Database.ScopeAsync(role, office),
        "test");

    /// <summary>One line of 10,000 rupees at 18% for each location, or the lines given; stored as the preview of this moment.</summary>
    public async Task<ConsolidationId> ConsolidateAsync(DateOnly from, IEnumerable<OfficeId> locations, params ClassFigures[] figures)
    {
        var consolidation = Consolidation.From(await PreviewAsync(from, locations, figures), DelhiGpo, Nodal, Database.Clock.GetUtcNow().UtcDateTime);
        await SaveAsync(consolidation);
        return consolidation.Id;
    }

    public async Task<ConsolidationPreview> PreviewAsync(DateOnly from, IEnumerable<OfficeId> locations, params ClassFigures[] figures)
    {
        ClassFigures[] lines = figures.Length > 0 ? figures : [new("SPD", TrafficClass.NTD, 100, Money.FromRupees(10_000), Money.Zero)];
        var period = new BillingPeriod(from, from.AddMonths(1).AddDays(-1), from.AddMonths(1).AddDays(-1));
        await using var scope = Database.AsSystem();
        var services = scope.ServiceProvider;
        var day = await services.GetRequiredService<DocumentDay>().OfAsync(period.BillingDate, null, CancellationToken.None);
        var supplies = await services.GetRequiredService<SupplyOfLocations>().OfAsync(Contract, [.. locations], period.To, day, CancellationToken.None);
        return ConsolidationPreview.Compute(new(
            Contract.Id,
            Contract.Number,
            period,
            IsAdvance: false,
            [.. supplies.Select(s => new LocationFigures(s, null, lines, FromAptFigures: false, Money.Zero))],
            [],
            [new("SPD", null, Percent.Of(18), IsExempt: false), new("SPP", null, Percent.Zero, IsExempt: true)],
            [],
            await services.GetRequiredService<ISettings>().ValueAsync(SettingKeys.InvoiceRoundOff, day)));
    }

    public async Task SaveAsync(object document)
    {
        await using var scope = Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        db.Add(document);
        await db.SaveChangesAsync();
    }

    public async Task<Outcome<IReadOnlyList<GstInvoiceId>>> IssueAsync(ConsolidationId id, Actor? actor = null, Guid? command = null)
    {
        await using var scope = Database.As(actor ?? Nodal);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>()
            .RunAsync((IssueGstInvoices u) => u, new IssueGstInvoices.Input(id), command ?? Guid.CreateVersion7());
    }

    public async Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read, Actor? actor = null)
    {
        await using var scope = Database.As(actor ?? Actor.System("test"));
        return await read(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }

    public Task<List<GstInvoice>> InvoicesAsync(Actor? actor = null) =>
        ReadAsync(db => db.Scoped<GstInvoice>().AsNoTracking().OrderBy(i => i.SupplierGstin).ThenBy(i => i.Kind).ThenBy(i => i.Serial).ToListAsync(), actor);

    public async ValueTask DisposeAsync() => await Database.DisposeAsync();

    private async Task AddContractAsync(UccmsDbContext db, Dictionary<OfficeId, Office> offices, PaymentKind payment, string? unregisteredAt)
    {
        var customer = Customer.Register(
            CustomerId.From(2000000001),
            new CustomerParticulars("Bharat Books & Sons", EntityType.Private, "AABCB1234F", "accounts@bharatbooks.example.in", "9876543210", "1 Parliament Street, New Delhi", "110001", "07"),
            DelhiGpo);
        var delhi = customer.AddGstin(GstinOf("07"), isSez: false, new DateOnly(2020, 1, 1)).Id;
        var karnataka = customer.AddGstin(GstinOf("29"), isSez: false, new DateOnly(2020, 1, 1)).Id;
        OfficeId[] all = [DelhiGpo, SarojiniNagar, MumbaiGpo, BengaluruGpo, ChennaiGpo];
        var entry = new ContractEntry(
            payment,
            Facility.NationalAccount,
            DelhiGpo,
            new DateOnly(2025, 4, 1),
            new DateOnly(2028, 3, 31),
            payment == PaymentKind.Advance ? BillingCycle.AdvanceMonthly : BillingCycle.Monthly,
            new DateOnly(2025, 4, 1),
            InterimTo: null,
            [.. all.Select(o => new LocationEntry(o, unregisteredAt == o.ToString() ? null : o == BengaluruGpo ? karnataka : delhi))],
            ["SPD"]);
        Contract = Contract.Enter(new ContractId(40000001), "NAF/DL/0001", customer, entry, offices, Nodal);
        db.Add(customer);
        await db.SaveChangesAsync();
        db.Add(Contract);
    }

    private static string GstinOf(string state)
    {
        var body = state + "AABCB1234F1Z";
        return body + Gstin.CheckCharacter(body);
    }
}
