using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Bookings;

/// <summary>The NAF contract of <see cref="BookingWorld"/> on a day it is in force, with a series of barcodes of its own.</summary>
internal sealed class BarcodeWorld : IAsyncDisposable
{
    /// <summary>A prefix that no reference data opens.</summary>
    public const string Prefix = "ZQ";

    private static readonly string[] Opened = ["DELETE FROM BarcodeSeries"];

    private BarcodeWorld(BookingWorld bookings) => Bookings = bookings;

    public BookingWorld Bookings { get; }

    public ContractWorld Contracts => Bookings.Contracts;

    public static Actor Mumbai => ContractWorld.MumbaiLocation;

    public static Actor Circle => ContractWorld.Circle;

    public static Actor Administrator { get; } = Actor.Of(
        "admin", "Administrator", Post.Assign("admin", Role.Administrator, ContractWorld.DelhiCircle, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), "Directorate", OfficeScope.Everything, "test");

    public static async Task<BarcodeWorld> CreateAsync(int firstSerial = 1)
    {
        var world = new BarcodeWorld(await BookingWorld.CreateAsync());
        world.Contracts.Database.Clock.Shift(new DateTimeOffset(2026, 3, 5, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        foreach (var statement in Opened)
        {
            await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement));
        }

        await world.DoneAsync(Administrator, (OpenBarcodeSeries u) => u, new OpenBarcodeSeries.Input(Prefix, "SPD", firstSerial));
        return world;
    }

    public async Task<TResult> DoneAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        var outcome = await Contracts.RunAsync(actor, pick, input);
        return outcome.IsDone ? outcome.Value! : throw new InvalidOperationException(outcome.Sentence);
    }

    public Task<RequestBarcodes.Result> RequestAsync(int quantity = 5_000, string? product = "SPD", bool isSoftCopy = false) =>
        DoneAsync(Mumbai, (RequestBarcodes u) => u, new RequestBarcodes.Input(BookingWorld.Naf, product, quantity, isSoftCopy));

    public Task<ApproveBarcodeRequest.Result> ApproveAsync(BarcodeRequestId id) =>
        DoneAsync(Circle, (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(id));

    public Task<Outcome<EnterBarcodeRanges.Result>> EnterAsync(params BarcodeRangeEntry[] entries) =>
        Contracts.RunAsync(Administrator, (EnterBarcodeRanges u) => u, new EnterBarcodeRanges.Input(entries));

    public static BarcodeRangeEntry Entry(int first, int count, string prefix = Prefix, string contract = BookingWorld.Number, int row = 0) =>
        new(row, prefix, first, count, contract, IsSoftCopy: false, new DateOnly(2025, 12, 1), "Letter 12-3/2025");

    public Task<List<BarcodeRange>> RangesAsync() => ReadAsync(db => db.Set<BarcodeRange>().AsNoTracking().OrderBy(r => r.FirstSerial).ToListAsync());

    public Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read) => Bookings.ReadAsync(read);

    public ValueTask DisposeAsync() => Bookings.DisposeAsync();
}
