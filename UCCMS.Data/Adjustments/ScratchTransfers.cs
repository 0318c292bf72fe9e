using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Makes verified transfer entries in a scratch database, for measuring only: the documents on them are not there.</summary>
internal sealed class ScratchTransfers
{
    private static readonly DateOnly Period = new(2026, 1, 1);
    private readonly IServiceProvider services;
    private readonly Customer customer;
    private readonly AccountingOffice[] offices;
    private readonly (Actor Ddo, Actor Verifier, Actor Approver) people;
    private int made;

    private ScratchTransfers(IServiceProvider services, Customer customer, AccountingOffice[] offices, (Actor Ddo, Actor Verifier, Actor Approver) people) =>
        (this.services, this.customer, this.offices, this.people) = (services, customer, offices, people);

    public static async Task<ScratchTransfers> CreateAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = As(services, Actor.System("bench transfer-entries"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await DatabaseSetup.PrepareAsync(db, DirectoryExtent.Of("New Delhi GPO Division"), ct);
        var posts = await db.Set<Office>().Where(o => o.DivisionId != null && o.Kind != OfficeKind.Division).OrderBy(o => o.Id).Take(11).ToListAsync(ct);
        var pao = await db.Set<Office>().Where(o => o.Name == "PAO Delhi").Select(o => o.Id).SingleAsync(ct);
        var holder = posts[0].Id;
        var reaches = scope.ServiceProvider.GetRequiredService<ReachFiller>();
        async Task<Actor> Person(string id, Role role, OfficeId office) =>
            Actor.Of(id, id, Post.Assign(id, role, office, Period, to: null, Tenure.Regular), "Scratch office", await reaches.ScopeForAsync(role, office, Period, ct), "bench");
        var particulars = new CustomerParticulars("Scratch Customer", EntityType.Private, "AABCB1234F", "scratch@example.in", "9876543210", "1 Parliament Street, New Delhi", "110001", "07");
        var customer = Customer.Register(CustomerId.From(2000000001), particulars, holder);
        db.Add(customer);
        await db.SaveChangesAsync(ct);
        return new(
            services,
            customer,
            [.. posts.Select(o => new AccountingOffice(o.Id, o.Name, o.CircleId, o.DivisionId, holder, pao))],
            (await Person("ddo", Role.Ddo, holder), await Person("verifier", Role.Pao, pao), await Person("approver", Role.Pao, pao)));
    }

    public AsyncServiceScope Approving() => As(services, people.Approver);

    /// <summary>Entries of two documents each, prepared, submitted and verified.</summary>
    public async Task<IReadOnlyList<TransferEntry>> VerifiedAsync(int count, CancellationToken ct)
    {
        await using var scope = As(services, Actor.System("bench transfer-entries"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var entries = Enumerable.Range(0, count).Select(_ => Verified()).ToList();
        db.AddRange(entries);
        await db.SaveChangesAsync(ct);
        return entries;
    }

    /// <summary>A batch whose sample the approver has opened.</summary>
    public async Task<TransferBatchId> OpenedAsync(IReadOnlyList<TransferEntry> entries, CancellationToken ct)
    {
        await using var scope = Approving();
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        var batch = (await runner.RunAsync((OpenTransferBatch u) => u, new OpenTransferBatch.Input([.. entries.Select(e => e.Id)], TransferEntryAction.Approve), Guid.CreateVersion7(), ct)).Value;
        var sample = (await scope.ServiceProvider.GetRequiredService<TransferEntryQueries>().BatchAsync(batch, ct))!.Batch.Entries.Where(e => e.IsSample).ToList();
        foreach (var entry in sample)
        {
            await runner.RunAsync((OpenBatchEntry u) => u, new OpenBatchEntry.Input(batch, entry.EntryId), Guid.CreateVersion7(), ct);
        }

        return batch;
    }

    private TransferEntry Verified()
    {
        var (number, now) = (++made, new DateTime(2026, 3, 2, 6, 0, 0, DateTimeKind.Utc));
        var lines = Enumerable.Range(0, 2).SelectMany(d => LinesOf(LedgerDocumentId.From(Guid.CreateVersion7()), number, d));
        var given = new TransferCase(
            TransferPurpose.Apportionment, $"TE/SCRATCH/{number:000000}", customer.Id, customer.Name, "SCRATCH", Period, Period.AddMonths(1).AddDays(-1), offices[0], offices[1 + (number % (offices.Length - 1))], offices[0].Id, [.. lines])
        {
            Turn = number,
        };
        var entry = TransferEntry.Prepare(given, people.Ddo, now);
        entry.SubmitBy(people.Ddo, now);
        entry.VerifyBy(people.Verifier, now, null);
        return entry;
    }

    private static IEnumerable<AdjustmentLine> LinesOf(LedgerDocumentId document, int number, int at)
    {
        var name = $"DL/25-26/{(2 * number) + at:000000}";
        yield return new((2 * at) + 1, document, name, Period, "07AAAGP0582N1ZW", Component.Net("SPD").Code, Money.FromRupees(10_000 + number));
        yield return new((2 * at) + 2, document, name, Period, "07AAAGP0582N1ZW", Component.Igst.Code, Money.FromRupees(1_800));
    }

    private static AsyncServiceScope As(IServiceProvider services, Actor actor)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return scope;
    }
}
