using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class TariffTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PinDistanceLoadRows",
                columns: table => new
                {
                    LoadId = table.Column<long>(type: "bigint", nullable: false),
                    OriginPin = table.Column<int>(type: "int", nullable: false),
                    DestinationPin = table.Column<int>(type: "int", nullable: false),
                    Km = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PinDistanceLoadRows", x => new { x.LoadId, x.OriginPin, x.DestinationPin });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PinDistanceLoadRows");
        }
    }
}
