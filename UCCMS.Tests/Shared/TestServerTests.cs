using Microsoft.Data.SqlClient;
using UCCMS.Data;

namespace UCCMS.Tests.Shared;

public sealed class TestServerTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_name_the_tests_run_on_sqlite(string? variable) => Assert.Null(TestServer.Of(variable));

    [Theory]
    [InlineData("Database=x;Integrated Security=true")]
    [InlineData("Server=a;Nonsense=1")]
    public void String_that_names_no_server_is_refused(string variable) => Assert.ThrowsAny<ArgumentException>(() => TestServer.Of(variable));

    [Fact]
    public void Tests_about_the_file_are_left_out_only_where_a_server_is_named()
    {
        Assert.Null(TestServer.ReasonOf(TestServer.Of(null)));
        Assert.Contains(TestServer.Variable, TestServer.ReasonOf(TestServer.Of("Server=db.example.in")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_database_has_a_name_of_its_own_and_the_one_given_is_never_used()
    {
        var server = TestServer.Of("Server=tcp:db.example.in,1433;Database=UCCMS;User Id=tester;Password='a;b';Encrypt=true;TrustServerCertificate=true")!;
        var made = Enumerable.Range(0, 3).Select(_ => server.NewDatabase()).ToList();
        Assert.All(made, o => Assert.Equal(DatabaseProvider.SqlServer, o.Provider));
        var strings = made.Select(o => new SqlConnectionStringBuilder(o.ConnectionString)).ToList();
        Assert.Equal(3, strings.Select(s => s.InitialCatalog).Distinct(StringComparer.Ordinal).Count());
        Assert.All(strings, s => Assert.StartsWith("uccms_test_", s.InitialCatalog, StringComparison.Ordinal));
        Assert.All(strings, s => Assert.Equal(("tcp:db.example.in,1433", "tester", "a;b", true), (s.DataSource, s.UserID, s.Password, s.TrustServerCertificate)));
    }
}
