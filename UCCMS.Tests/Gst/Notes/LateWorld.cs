using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Invoicing;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>APT billed Delhi only; Delhi is invoiced, and Mumbai, whose bookings APT did not have, comes after it.</summary>
internal sealed class LateWorld : IAsyncDisposable
{
    public static readonly string DelhiGstin = Organising.GstinOf("07");
    public static readonly string MumbaiGstin = Organising.GstinOf("27");

    private const string DelhiAtTen = Start + "83000001,SPD,NTD,2,600000,0,66000,534000,48060,48060,0,630120\n";

    private LateWorld(InvoicingWorld world) => World = world;

    public static Actor Second { get; } = At("second", Role.NodalOffice, ContractWorld.DelhiGpo, 0, 1);

    public static Actor Third { get; } = At("third", Role.NodalOffice, ContractWorld.DelhiGpo, 0, 1);

    public InvoicingWorld World { get; }

    public TestDatabase Database => World.Contracts.Database;

    public ConsolidationId Id { get; private set; }

    /// <param name="isBilledInDelhi">All bills go to the customer's GSTIN in Delhi, so that Mumbai's is between States; else the customer is unregistered.</param>
    /// <param name="mumbai">Each of the two tariffs booked there.</param>
    public static async Task<LateWorld> CreateAsync(bool isBilledInDelhi = false, decimal mumbai = 200_000)
    {
        var late = new LateWorld(await RegisteredAsync(isBilledInDelhi ? OfCustomer("07AAAGM0289C1Z") : null, mumbai));
        var world = late.World;
        await world.HandOverAsync(DelhiAtTen.Replace("07AAAGD0584K1ZI", DelhiGstin, StringComparison.Ordinal));
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var waiver = await world.RunAsync(Nodal, (RequestMissingLocation u) => u, new RequestMissingLocation.Input((await world.DraftAsync(ContractWorld.MumbaiGpo)).Id, "Office closed by flood"));
        await DoneAsync(world.RunAsync(DelhiDivision, (ApproveMissingLocation u) => u, new ApproveMissingLocation.Input(waiver.Value, true, "Agreed")));
        var payable = ConsolidationPreview.Compute((await world.SheetAsync()).Basis).Payable;
        var consolidation = await world.RunAsync(Nodal, (ConsolidateDrafts u) => u, new ConsolidateDrafts.Input(world.ContractId, From, payable));
        Assert.True(consolidation.IsDone, consolidation.Sentence);
        late.Id = consolidation.Value;
        await DoneAsync(world.RunAsync(Nodal, (IssueGstInvoices u) => u, new IssueGstInvoices.Input(late.Id)));
        Assert.Equal(Money.FromRupees(630_120), Assert.Single(await late.InvoicesAsync()).Payable);
        return late;
    }

    /// <summary>With registrations of Delhi and Maharashtra, and nothing invoiced.</summary>
    public static async Task<InvoicingWorld> RegisteredAsync(string? billedTo = null, decimal mumbai = 200_000)
    {
        var world = await InvoicingWorld.CreateAsync(billedTo: billedTo, mumbai: mumbai);
        var offices = await world.Contracts.OfficesAsync();
        foreach (var (gstin, code, office) in new[] { (DelhiGstin, "DL", ContractWorld.DelhiGpo), (MumbaiGstin, "MH", ContractWorld.MumbaiGpo) })
        {
            await world.Contracts.SaveAsync(GstRegistration.Register(new GstRegistrationDetails(Gstin.Parse(gstin), code, "Department of Posts", "Head office", new DateOnly(2017, 7, 1)), offices[office]));
        }

        return world;
    }

    public void Today(DateOnly day) => Database.Clock.Shift(IndianTime.UtcOf(day.ToDateTime(new TimeOnly(12, 0))) - TimeProvider.System.GetUtcNow().UtcDateTime);

    public async Task<LateImpact?> ImpactAsync()
    {
        await using var scope = Database.As(Nodal);
        return await scope.ServiceProvider.GetRequiredService<NotesReader>().LateAsync(Id);
    }

    public Task<Outcome<ProposeLateLocationNotes.Result>> ProposeAsync(ShownNotes shown) =>
        World.RunAsync(Nodal, (ProposeLateLocationNotes u) => u, new ProposeLateLocationNotes.Input(Id, "Mumbai's own figures came in", shown));

    public async Task<NoteProposalId> ProposedAsync()
    {
        var outcome = await ProposeAsync((await ImpactAsync())!.Shown);
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value!.Proposal!.Value;
    }

    public async Task<Outcome<IReadOnlyList<GstNoteId>>> ApproveAsync(NoteProposalId proposal, Actor? actor = null, Guid? command = null)
    {
        await using var scope = Database.As(actor ?? Second);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ApproveNotes u) => u, new ApproveNotes.Input(proposal), command ?? Guid.CreateVersion7());
    }

    public async Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read)
    {
        await using var scope = Database.AsSystem();
        return await read(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }

    public Task<List<GstInvoice>> InvoicesAsync() => ReadAsync(db => db.Scoped<GstInvoice>().AsNoTracking().OrderBy(i => i.OwningOfficeId).ThenBy(i => i.Kind).ToListAsync());

    public Task<List<GstNote>> NotesAsync() => ReadAsync(db => db.Scoped<GstNote>().AsNoTracking().ToListAsync());

    public async Task<IntegrityResult> CheckAsync<TCheck>()
        where TCheck : IIntegrityCheck
    {
        await using var scope = Database.AsSystem();
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<TCheck>().Single().RunAsync(default);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private static string OfCustomer(string body) => body + Gstin.CheckCharacter(body);
}
