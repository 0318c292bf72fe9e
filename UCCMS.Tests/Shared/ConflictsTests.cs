using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>What SQL Server says when two acts stood in each other's way; no server can run here, so its errors are made by hand.</summary>
public sealed class ConflictsTests
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Theory]
    [InlineData(1205, true)]
    [InlineData(3960, true)]
    [InlineData(2627, false)]
    [InlineData(547, false)]
    public void Act_that_the_server_ended_for_another_may_be_tried_again(int number, bool isDeadlock)
    {
        Assert.Equal(isDeadlock, Conflicts.IsDeadlock(ErrorOf(number)));
        Assert.Equal(isDeadlock, Conflicts.IsDeadlock(new DbUpdateException("while saving", ErrorOf(number))));
        Assert.Equal(isDeadlock, Conflicts.IsDeadlock(new InvalidOperationException("while reading", ErrorOf(number))));
        Assert.Equal(number == 2627, Conflicts.IsUniqueViolation(new DbUpdateException("while saving", ErrorOf(number))));
    }

    [Fact]
    public void Any_other_fault_is_not_tried_again() => Assert.False(Conflicts.IsDeadlock(new InvalidOperationException("1205")));

    private static SqlException ErrorOf(int number)
    {
        var error = (SqlError)RuntimeHelpers.GetUninitializedObject(typeof(SqlError));
        typeof(SqlError).GetField("<Number>k__BackingField", Hidden)!.SetValue(error, number);
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [error]);
        var create = typeof(SqlException).GetMethods(Hidden).First(m => m.Name == "CreateException" && m.GetParameters() is [var first, var second] && first.ParameterType == typeof(SqlErrorCollection) && second.ParameterType == typeof(string));
        return (SqlException)create.Invoke(null, [errors, "16.0"])!;
    }
}
