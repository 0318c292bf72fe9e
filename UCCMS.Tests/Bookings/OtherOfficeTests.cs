using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>Half of a double booking belongs to another office: it is asked, sees the evidence and nothing else, and answers.</summary>
public sealed class OtherOfficeTests
{
    private static readonly Actor MumbaiClerk = At("mumbai-clerk", ContractWorld.MumbaiGpo, 2);
    private static readonly Actor DelhiClerk = At("delhi-clerk", ContractWorld.DelhiGpo, 1);
    private static readonly Actor SarojiniClerk = At("sarojini-clerk", ContractWorld.SarojiniNagar, 3);

    [Fact]
    public async Task The_office_asked_sees_the_evidence_and_its_answer_ends_the_askers_finding()
    {
        await using var world = await PairAsync();
        var finding = Assert.Single(await world.FindingsAsync());
        Assert.Null(await world.Contracts.QueryAsync(DelhiClerk, (FindingDetailQueries q) => q.FindAsync(finding.Id)));
        var hidden = await world.Contracts.QueryAsync(MumbaiClerk, (FindingDetailQueries q) => q.FindAsync(finding.Id));
        Assert.False(hidden!.Other!.IsWhole);
        Assert.Null(hidden.Other.Facts);
        var question = await AskAsync(world, finding.Id);
        Assert.True(question.IsDone, question.Sentence);
        Assert.Equal("question.waiting", (await AskAsync(world, finding.Id)).Code);
        var seen = await world.Contracts.QueryAsync(DelhiClerk, (FindingDetailQueries q) => q.FindAsync(finding.Id));
        Assert.True(seen!.Own.IsWhole && seen.Other!.IsWhole);
        Assert.Single(await world.Contracts.QueryAsync(DelhiClerk, (FindingScreenQueries q) => q.QuestionsAsync(ContractWorld.DelhiGpo)));
        Assert.Single(await world.Contracts.QueryAsync(DelhiClerk, (FindingScreenQueries q) => q.PageAsync(new FindingFilter(FindingState.Asked, Office: ContractWorld.DelhiGpo), null, true, 50)));
        Assert.Single(await world.VisibleAsync(DelhiClerk)); // its own booking; the asker's others stay out of sight
        var answered = await AnswerAsync(world, DelhiClerk, question.Value, OtherOfficeAnswer.CancelOwn);
        Assert.True(answered.IsDone, answered.Sentence);
        Assert.Equal(BookingStatus.Cancelled, (await world.VisibleAsync(DelhiClerk))[0].Status);
        var findings = await world.FindingsAsync();
        Assert.Equal(FindingResolution.NoLongerApplies, findings.Single(f => f.Id == finding.Id).Resolution);
        var own = findings.Single(f => f.Code == FindingCode.WrongBookingNotCancelled);
        Assert.Equal((ContractWorld.DelhiGpo, FindingResolution.Cancelled), (own.OwningOfficeId, own.Resolution));
        Assert.Empty(await world.Contracts.QueryAsync(DelhiClerk, (FindingScreenQueries q) => q.QuestionsAsync(ContractWorld.DelhiGpo)));
        Assert.True((await world.Contracts.RunAsync(DelhiClerk, (ReopenFinding u) => u, new ReopenFinding.Input(own.Id, "not cancelled after all"))).IsDone);
        Assert.Equal(FindingResolution.Open, (await world.FindingsAsync()).Single(f => f.Id == finding.Id).Resolution);
    }

    [Fact]
    public async Task A_declined_question_leaves_both_as_they_were()
    {
        await using var world = await PairAsync();
        var finding = Assert.Single(await world.FindingsAsync());
        var question = await AskAsync(world, finding.Id);
        Assert.True((await AnswerAsync(world, DelhiClerk, question.Value, OtherOfficeAnswer.Decline)).IsDone);
        Assert.Equal("question.answered", (await AnswerAsync(world, DelhiClerk, question.Value, OtherOfficeAnswer.CancelOwn)).Code);
        Assert.Equal(FindingResolution.Open, Assert.Single(await world.FindingsAsync()).Resolution);
        Assert.All(await world.VisibleAsync(Actor.System("test")), b => Assert.Equal(BookingStatus.Booked, b.Status));
        var told = await world.Contracts.QueryAsync(MumbaiClerk, (FindingDetailQueries q) => q.FindAsync(finding.Id));
        Assert.Equal(("It stands.", QuestionStatus.Declined), (told!.Questions[0].Answer, told.Questions[0].Status));
    }

    [Fact]
    public async Task A_third_office_neither_sees_nor_answers_nor_asks()
    {
        await using var world = await PairAsync();
        var finding = Assert.Single(await world.FindingsAsync());
        var question = await AskAsync(world, finding.Id);
        Assert.Null(await world.Contracts.QueryAsync(SarojiniClerk, (FindingDetailQueries q) => q.FindAsync(finding.Id)));
        Assert.Empty(await world.Contracts.QueryAsync(SarojiniClerk, (FindingScreenQueries q) => q.QuestionsAsync(ContractWorld.SarojiniNagar)));
        Assert.Equal("question.unknown", (await AnswerAsync(world, SarojiniClerk, question.Value, OtherOfficeAnswer.CancelOwn)).Code);
        Assert.Equal("office.not-yours", (await AnswerAsync(world, MumbaiClerk, question.Value, OtherOfficeAnswer.CancelOwn)).Code);
        Assert.Equal("finding.unknown", (await world.Contracts.RunAsync(SarojiniClerk, (AskOtherOffice u) => u, new AskOtherOffice.Input(finding.Id, "mine?"))).Code);
        Assert.Equal("finding.unknown", (await world.Contracts.RunAsync(DelhiClerk, (ResolveFindings u) => u, new ResolveFindings.Input([finding.Id], FindingResolution.AcceptedAsIs, "not mine"))).Code);
    }

    [Fact]
    public async Task A_finding_within_one_office_has_no_other_office_to_ask()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(1, ("booked_at", "06-02-2026 09:00")));
        Assert.Equal("question.no-other-office", (await AskAsync(world, Assert.Single(await world.FindingsAsync()).Id)).Code);
    }

    private static async Task<BookingWorld> PairAsync()
    {
        var world = await CreateAsync();
        var delhi = await world.ImportAsync(File(Row(1, ("office_id", ContractWorld.DelhiGpo.ToString()))), DelhiClerk);
        Assert.True(delhi.IsDone, delhi.Sentence);
        await world.LoadAsync(Row(1, ("booked_at", "06-02-2026 09:00")), Row(2), Row(3));
        return world;
    }

    private static Task<Outcome<Guid>> AskAsync(BookingWorld world, long finding) =>
        world.Contracts.RunAsync(MumbaiClerk, (AskOtherOffice u) => u, new AskOtherOffice.Input(finding, "Did your counter cancel this one?"));

    private static Task<Outcome<Done>> AnswerAsync(BookingWorld world, Actor actor, Guid question, OtherOfficeAnswer answer) =>
        world.Contracts.RunAsync(actor, (AnswerOtherOffice u) => u, new AnswerOtherOffice.Input(question, answer, answer == OtherOfficeAnswer.Decline ? "It stands." : "Cancelled at 15:10."));

    private static Actor At(string person, OfficeId office, int reach) => Actor.Of(
        person, person, Post.Assign(person, Role.BookingLocation, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), office.ToString(), new OfficeScope(reach, 0, reach, SeesAll: false), "test");
}
