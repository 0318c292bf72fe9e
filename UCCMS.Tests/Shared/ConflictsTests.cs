using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>What SQL Server says when two acts stood in each other's way.</summary>
public sealed class ConflictsTests
{
    [Theory]
    [InlineData(1205, true)]
    [InlineData(3960, true)]
    [InlineData(2627, false)]
    [InlineData(547, false)]
    public void Act_that_the_server_ended_for_another_may_be_tried_again(int number, bool isDeadlock) => Assert.Equal(isDeadlock, Conflicts.IsDeadlock(number));

    [Fact]
    public void Any_other_fault_is_not_tried_again() => Assert.False(Conflicts.IsDeadlock(new InvalidOperationException("1205", new InvalidOperationException())));
}
