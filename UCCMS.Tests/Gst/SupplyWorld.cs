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
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst;

/// <summary>
/// One supplier and one recipient in the States that a case asks for: the booking office stands in the supplier's State, its
/// contract bills one number of the customer, or none. Documents come from the real use case.
/// </summary>
internal sealed class SupplyWorld : IAsyncDisposable
{
    public static readonly OfficeId Location = new(10029164);
    private static readonly DateOnly February = new(2026, 2, 1);
    private static readonly DateOnly BeforeAll = new(2017, 7, 1);

    private readonly GstWorld world;

    private SupplyWorld(GstWorld world) => this.world = world;

    public GstWorld Gst => world;

    public TestDatabase Database => world.Database;

    public Contract Contract { get; private set; } = null!;

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <param name="supplierState">State of the registration and of the counter.</param>
    /// <param name="recipient">15 characters, or none for an unregistered customer.</param>
    /// <param name="isSez">The recipient's number is of a special economic zone.</param>
    public static async Task<SupplyWorld> CreateAsync(string supplierState, string? recipient, bool isSez = false, PaymentKind payment = PaymentKind.Bnpl)
    {
        var made = new SupplyWorld(await GstWorld.CreateAsync(payment));
        await made.MoveAsync(supplierState);
        await made.AddContractAsync(recipient, isSez, payment);
        return made;
    }

    public static string NumberOf(string first14) => first14 + Gstin.CheckCharacter(first14);

    /// <summary>Issues what these figures come to, prepared as the preview of this moment; every product is taxed as given.</summary>
    public async Task<(ConsolidationPreview Preview, Outcome<IReadOnlyList<GstInvoiceId>> Outcome)> IssueAsync(params (string Product, decimal Rupees)[] lines)
    {
        var preview = await PreviewAsync(lines);
        return (preview, await IssueAsync(preview));
    }

    /// <summary>Issues what was previewed at some earlier moment.</summary>
    public async Task<Outcome<IReadOnlyList<GstInvoiceId>>> IssueAsync(ConsolidationPreview preview)
    {
        var consolidation = Consolidation.From(preview, Location, world.Nodal, Database.Clock.GetUtcNow().UtcDateTime);
        await world.SaveAsync(consolidation);
        return await world.IssueAsync(consolidation.Id);
    }

    public async Task<ConsolidationPreview> PreviewAsync(params (string Product, decimal Rupees)[] lines)
    {
        await using var scope = Database.AsSystem();
        var services = scope.ServiceProvider;
        var period = new BillingPeriod(February, new DateOnly(2026, 2, 28), new DateOnly(2026, 2, 28));
        var day = await services.GetRequiredService<DocumentDay>().OfAsync(period.BillingDate, null, CancellationToken.None);
        var supplies = services.GetRequiredService<SupplyOfLocations>();
        var supply = Assert.Single(await supplies.OfAsync(Contract, [Location], period.To, day, CancellationToken.None));
        var figures = lines.Select(l => new ClassFigures(l.Product, TrafficClass.None, 10, Money.FromRupees(l.Rupees), Money.Zero));
        return ConsolidationPreview.Compute(new(
            Contract.Id, Contract.Number, period, IsAdvance: false, [new LocationFigures(supply, null, [.. figures], FromAptFigures: false, Money.Zero)],
            [], await supplies.ProductsAsync(period.To, CancellationToken.None), [], RoundToRupee: true));
    }

    public Task<List<GstInvoice>> InvoicesAsync() => world.InvoicesAsync();

    public Task<byte[]> PdfAsync(GstInvoice invoice) => GstDocumentSourceTests.BytesAsync(world, invoice.AuditKey);

    /// <summary>As the Administrator.</summary>
    public async Task<Outcome<TResult>> ActAsync<TUseCase, TInput, TResult>(Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = Database.As(Organising.Someone(Role.Administrator));
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
    }

    public async ValueTask DisposeAsync() => await world.DisposeAsync();

    private async Task MoveAsync(string state)
    {
        SupplierGstin = Organising.GstinOf(state);
        await using var scope = Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await db.Set<Office>().Where(o => o.Id == Location).ExecuteUpdateAsync(s => s.SetProperty(o => o.StateCode, state));
        if (!await db.Set<GstRegistration>().AnyAsync(r => r.StateCode == state))
        {
            var office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == Location);
            db.Add(GstRegistration.Register(new GstRegistrationDetails(Gstin.Parse(SupplierGstin), "ZZ", "Department of Posts", "Head office road", BeforeAll, "gpo@examplebank"), office));
            await db.SaveChangesAsync();
        }
    }

    private async Task AddContractAsync(string? recipient, bool isSez, PaymentKind payment)
    {
        await using var scope = Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var offices = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.HeadOffice || o.Kind == OfficeKind.Circle).ToDictionaryAsync(o => o.Id);
        var customer = Customer.Register(
            CustomerId.From(2000000009), new CustomerParticulars("Asha Handicrafts", EntityType.Private, null, "accounts@asha.example.in", "9876543210", "12 Residency Road", "110001", "07"), Location);
        var gstin = recipient is null ? (CustomerGstinId?)null : customer.AddGstin(recipient, isSez, BeforeAll).Id;
        var entry = new ContractEntry(
            payment, Facility.SingleOffice, Location, new DateOnly(2025, 4, 1), new DateOnly(2028, 3, 31), payment == PaymentKind.Advance ? BillingCycle.AdvanceMonthly : BillingCycle.Monthly,
            new DateOnly(2025, 4, 1), InterimTo: null, [new LocationEntry(Location, gstin)], ["SPD", "BPC", "BKP"]);
        Contract = Contract.Enter(new ContractId(40000009), "SO/0009", customer, entry, offices, world.Nodal);
        db.Add(customer);
        await db.SaveChangesAsync();
        db.Add(Contract);
        await db.SaveChangesAsync();
    }
}
