using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>
/// Invoices of February 2026 under the GSTINs of Delhi, Maharashtra and Karnataka, and the clerks of their filing offices.
/// Now is 5-Mar-2026, 12:00 in India.
/// </summary>
internal sealed class FilingWorld : IAsyncDisposable
{
    public const string GoodArn = "AA070326000001A";

    public static readonly ReturnPeriod February = new(202602);
    public static readonly string Delhi = Organising.GstinOf("07");
    public static readonly string Mumbai = Organising.GstinOf("27");

    private FilingWorld(GstWorld gst) => Gst = gst;

    public GstWorld Gst { get; }

    public Actor DelhiClerk { get; private set; } = null!;

    public Actor MumbaiClerk { get; private set; } = null!;

    public static async Task<FilingWorld> CreateAsync()
    {
        var world = new FilingWorld(await GstWorld.CreateAsync());
        world.DelhiClerk = await world.Gst.ActorAsync("delhi-clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        world.MumbaiClerk = await world.Gst.ActorAsync("mumbai-clerk", Role.BookingLocation, GstWorld.MumbaiGpo);
        await world.IssueAsync(new DateOnly(2026, 2, 1));
        world.At(2026, 3, 5);
        return world;
    }

    public void At(int year, int month, int day) => Gst.At(new DateTime(year, month, day, 12, 0, 0));

    /// <summary>One invoice more under each GSTIN, dated today, for a service month.</summary>
    public async Task IssueAsync(DateOnly serviceMonth)
    {
        var outcome = await Gst.IssueAsync(await Gst.ConsolidateAsync(serviceMonth, GstWorld.Registered));
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    public async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = Gst.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
    }

    public async Task<T> AskAsync<TQueries, T>(Actor actor, Func<TQueries, Task<T>> ask)
        where TQueries : notnull
    {
        await using var scope = Gst.Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }

    public Task<Outcome<PreparedReturnId>> PrepareAsync(ReturnPeriod? period = null, Actor? actor = null, string? gstin = null) =>
        RunAsync(actor ?? DelhiClerk, (PrepareReturn u) => u, new PrepareReturn.Input(gstin ?? Delhi, period ?? February));

    public async Task<PreparedReturnId> PreparedAsync(ReturnPeriod? period = null)
    {
        var outcome = await PrepareAsync(period);
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value;
    }

    public Task<Outcome<Done>> FileAsync(PreparedReturnId prepared, Actor? actor = null, string arn = GoodArn, DateOnly? filedOn = null) =>
        RunAsync(actor ?? DelhiClerk, (FileReturn u) => u, new FileReturn.Input(prepared, arn, filedOn ?? IndianTime.Today(Gst.Database.Clock)));

    public async Task FiledAsync(ReturnPeriod? period = null)
    {
        var outcome = await FileAsync(await PreparedAsync(period));
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    public Task<ReturnView?> ViewAsync(Actor? actor = null, string? gstin = null, ReturnPeriod? period = null) =>
        AskAsync(actor ?? DelhiClerk, (ReturnQueries q) => q.ViewAsync(gstin ?? Delhi, period ?? February));

    /// <summary>A preparation as it would stand if the engine had found these; the engine itself finds none in sound documents.</summary>
    public async Task<PreparedReturnId> PretendAsync(int errors = 0, int differences = 0)
    {
        var figures = new PreparedFigures(1, Money.FromRupees(10_000), Money.FromRupees(1_800), errors, 0, differences, new string('0', 64));
        TieOutRow[] rows = [.. Enumerable.Range(0, differences).Select(n => new TieOutRow(ReturnTable.B2b, TieOutHead.Taxable, 1_000_000, 1_000_001 + n))];
        await using var scope = Gst.Database.As(DelhiClerk);
        using var paper = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new KeptPaper([], [], [], [], [], [], [], rows)));
        var kept = await scope.ServiceProvider.GetRequiredService<IFileStore>().SaveAsync("working-paper.json", "application/json", paper, default);
        var prepared = PreparedReturn.Of(
            new ReturnHead(Delhi, February), GstWorld.DelhiGpo, figures, [new(1, PreparedFileKind.Paper, kept.Id, kept.Name, kept.Sha256, kept.Length)], DelhiClerk, Gst.Database.Clock.GetUtcNow().UtcDateTime);
        await Gst.SaveAsync(prepared);
        return prepared.Id;
    }

    public async Task<string> JsonAsync(PreparedReturnId id)
    {
        await using var scope = Gst.Database.As(DelhiClerk);
        var file = await scope.ServiceProvider.GetRequiredService<ReturnQueries>().FileAsync(id, 1);
        await using var content = await scope.ServiceProvider.GetRequiredService<IFileStore>().OpenAsync(file!.FileId, default);
        using var reader = new StreamReader(content, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public ValueTask DisposeAsync() => Gst.DisposeAsync();
}
